import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { barriersOn } from "@/tests/e2e/support/accessible";
import { addressOf, findIds, PAGES, startDraft, type Ids } from "@/tests/e2e/support/addresses";
import { expect, test } from "@/tests/e2e/support/people";

const LOOKS = [
  { locale: "zh-CN", colorScheme: "light" },
  { locale: "en", colorScheme: "dark" },
] as const;

/** Only before anybody is there, as in `first-start.test.ts`; otherwise it leads to the sign-in page. */
const ELSEWHERE = ["/setup"];
const ADMINISTRATORS = /^\/admin/;

for (const { locale, colorScheme } of LOOKS) {
  test(`every page: accessible, within its width, nothing refused by its policy (${locale}, ${colorScheme}) @both`, async ({ as, page: stranger, baseURL }, { project }) => {
    test.setTimeout(240_000);
    // Chinese and light on the desk, English and dark on the phone: barriers are the slow part, and no look is left out.
    const faultsOf = faultsFinder((locale === "zh-CN") === (project.name === "desk"));
    const office = await as("office", { locale, colorScheme });
    const administrator = await as("admin", { locale, colorScheme });
    const ids: Ids = { ...(await findIds(office, administrator)), draftId: await startDraft(office.request, baseURL ?? "", readFileSync("prisma/seed/wuqing-2023.txt", "utf8")) };
    const faults: string[] = [];
    for (const route of PAGES.filter((each) => !ELSEWHERE.includes(each) && each !== "/sign-in")) {
      faults.push(...(await faultsOf(ADMINISTRATORS.test(route) ? administrator : office, addressOf(route, ids))));
    }
    const leader = await as("leader", { locale, colorScheme });
    const unit = await as("urban.head", { locale, colorScheme });
    for (const page of [leader, unit]) for (const address of ["/", `/tasks/${ids["taskId"]}`]) faults.push(...(await faultsOf(page, address)));
    faults.push(...(await faultsOf(leader, "/overdue")));
    faults.push(...(await faultsOf(office, await firstTask(office, "/tasks?status=draft"))));
    // Declined there, and led by another now: that attempt is a page of its own.
    const declined = await as("emergency.head", { locale, colorScheme });
    faults.push(...(await faultsOf(declined, await firstTask(declined, `/tasks?words=${encodeURIComponent("三年行动计划年度任务：生态环境领域")}`))));
    await expect(declined.getByText(/^(?:已退回交办|Declined)/).first()).toBeVisible();
    await stranger.emulateMedia({ colorScheme });
    faults.push(...(await faultsOf(stranger, "/sign-in")));
    await office.request.dispose();
    expect(faults).toEqual([]);
  });
}

/** The address of the first task that the ledger lists there. */
async function firstTask(page: Page, ledger: string): Promise<string> {
  await page.goto(ledger);
  return (await page.locator('main a[href^="/tasks/"]:not([href="/tasks/new"])').first().getAttribute("href")) ?? "";
}

function faultsFinder(asksForBarriers: boolean) {
  return async (page: Page, address: string): Promise<string[]> => {
    const answer = await page.goto(address);
    await expect(page.locator("main")).toBeVisible();
    const barriers = asksForBarriers ? await barriersOn(page) : [];
    return [...(answer?.status() === 200 ? [] : [`answers ${answer?.status()}`]), ...barriers, ...(await tooWide(page))].map((fault) => `${address}: ${fault}`);
  };
}

/** What a phone's page is wider than the narrowest screen. */
async function tooWide(page: Page): Promise<string[]> {
  const size = page.viewportSize();
  if (!size || size.width >= 640) return [];
  await page.setViewportSize({ width: 360, height: size.height });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.setViewportSize(size);
  return over > 0 ? [`${over} px wider than 360`] : [];
}
