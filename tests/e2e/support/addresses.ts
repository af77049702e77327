import { readdirSync } from "node:fs";
import path from "node:path";
import type { APIRequestContext, Page } from "@playwright/test";

const APP = "app";

/** The files of the app folder by that name: `page.tsx`, `route.ts`. */
function filesNamed(name: string): string[] {
  const files = readdirSync(APP, { recursive: true, encoding: "utf8" }).map((file) => file.split(path.sep).join("/"));
  return files.filter((file) => path.posix.basename(file) === name).toSorted();
}

/** `/tasks/[taskId]` of `(desk)/tasks/[taskId]/page.tsx`. */
function routeOf(file: string): string {
  const steps = path.posix.dirname(file).split("/").filter((step) => step !== "." && !/^\(.*\)$/.test(step));
  return `/${steps.join("/")}`;
}

/** Every page there is, as its folder names it. */
export const PAGES: readonly string[] = filesNamed("page.tsx").map(routeOf);

/** Every route handler there is. */
export const HANDLERS: readonly string[] = filesNamed("route.ts").map(routeOf);

/** An id for each `[parameter]` of the folder names. */
export type Ids = Readonly<Record<string, string>>;

/** A route with ids for its parameters. @throws for a parameter that has none */
export function addressOf(route: string, ids: Ids): string {
  return route.replace(/\[(?:\.{3})?(\w+)\]/g, (_, name: string) => {
    const id = ids[name];
    if (id === undefined) throw new Error(`no sample for [${name}] of ${route}`);
    return id;
  });
}

const SAMPLE_TASK = "纠正执法程序瑕疵，开展案卷评查";

/** Ids of the scene, read off its pages by an administrator and the office: a task led by 区城市管理委, its evidence, the report and its edition. */
export async function findIds(office: Page, administrator: Page): Promise<Ids> {
  const lastOf = async (page: Page, address: string, selector: string) => {
    await page.goto(address);
    const href = (await page.locator(selector).first().getAttribute("href")) ?? "";
    return new URL(href, "http://site.invalid").pathname.split("/").at(-1) ?? "";
  };
  const taskId = await lastOf(office, `/tasks?words=${encodeURIComponent(SAMPLE_TASK)}`, `main a[href^="/tasks/"]:text-is("${SAMPLE_TASK}")`);
  const reportId = await lastOf(office, `/tasks/${taskId}`, 'main a[href^="/reports/"]');
  return {
    taskId,
    evidenceId: await lastOf(office, `/tasks/${taskId}`, 'main a[href^="/api/files/"]'),
    reportId,
    editionId: await lastOf(office, `/reports/${reportId}/editions`, 'main a[href^="/api/editions/"]'),
    personId: await lastOf(administrator, "/admin/people", 'main a[href^="/admin/people/"]:has-text("杨村街道")'),
    unitId: await lastOf(administrator, "/admin/units", 'main a[href^="/admin/units/"]:has-text("杨村街道")'),
    nextauth: "csrf",
    // A part of the PDF library.
    folder: "cmaps",
    name: "GBK-EUC-H.bcmap",
  };
}

/** Starts an import as whoever the requests are made as; gives the draft's id. */
export async function startDraft(request: APIRequestContext, origin: string, text: string): Promise<string> {
  const answer = await request.post("/api/imports", { data: Buffer.from(text), headers: { origin, "content-type": "application/octet-stream" } });
  return ((await answer.json()) as { value: { draftId: string } }).value.draftId;
}

/** The sample report's own address, off the list of reports: drafts that other journeys left bear the same name. */
export async function sampleReport(page: Page): Promise<string> {
  await page.goto("/reports");
  const link = page.locator('main a[href^="/reports/"]:not([href*="/drafts/"])', { hasText: "武清区2023年度法治政府建设情况" }).first();
  return (await link.getAttribute("href")) ?? "";
}
