import { readFileSync, writeFileSync } from "node:fs";
import type { APIRequestContext } from "@playwright/test";
import type { AccountKey } from "@/prisma/seed/wuqing/accounts";
import { addressOf, findIds, HANDLERS, PAGES, startDraft, type Ids } from "@/tests/e2e/support/addresses";
import { closeAccount, resetPassword } from "@/tests/e2e/support/administrator";
import { expect, signIn, test } from "@/tests/e2e/support/people";

/**
 * Every page and every route handler, asked for by everybody: the whole picture is in addresses.table.txt; `UPDATE=1`
 * rewrites it. The server actions are walked by tests/permissions/actions.db.test.ts.
 */
const TABLE = "tests/permissions/addresses.table.txt";

/** Of the sample's task led by 区城市管理委, to which 区生态环境局 and 区市场监管局 give a part. */
const PEOPLE = [
  ["admin", "administrator"],
  ["office", "office"],
  ["office.head", "office-head"],
  ["leader", "leader"],
  ["observer", "observer"],
  ["urban.head", "lead-head"],
  ["urban.liaison", "lead-liaison"],
  ["environment.head", "part-head"],
  ["market.liaison", "part-liaison"],
  ["publicity.head", "outside-head"],
  ["publicity.liaison", "outside-liaison"],
] as const satisfies readonly (readonly [AccountKey, string])[];

type Asker = { readonly name: string; readonly request: APIRequestContext };

/** Handlers that are written to and not read, with what does their work. */
const SENT: Readonly<Record<string, { readonly data: string; readonly headers: Readonly<Record<string, string>> }>> = {
  "/api/files": { data: "会议记录", headers: { "x-file-name": "a.txt" } },
  "/api/imports": { data: readFileSync("prisma/seed/wuqing-2023.txt", "utf8"), headers: {} },
};

test("each page and handler answers everybody as the table says", async ({ as, page: newcomer, browser, baseURL }) => {
  const origin = baseURL ?? "";
  test.setTimeout(300_000);
  const stranger = await browser.newContext({ baseURL: origin });
  const askers: Asker[] = [{ name: "anonymous", request: stranger.request }];
  for (const [account, name] of PEOPLE) askers.push({ name, request: (await as(account)).request });
  const [administrator, office, former] = [await as("admin"), await as("office"), await as("reform.liaison")];
  await closeAccount(administrator, "区发展改革委·联络员");
  askers.push({ name: "deactivated", request: former.request });
  await signIn(newcomer, "reform.head", await resetPassword(administrator, "区发展改革委·主任"));
  askers.push({ name: "must-change-password", request: newcomer.request });

  const ids: Ids = { ...(await findIds(office, administrator)), draftId: await startDraft(office.request, origin, SENT["/api/imports"]!.data) };
  await office.goto("/tasks?status=draft");
  const drafted = (await office.locator('main a[href^="/tasks/"]:not([href="/tasks/new"])').first().getAttribute("href")) ?? "";

  const lines = new Map<string, string[]>();
  for (const route of [...PAGES, ...HANDLERS].toSorted()) lines.set(route, await answersOf(askers, origin, route, addressOf(route, ids)));
  lines.set("/tasks/[taskId], a draft", await answersOf(askers, origin, "/tasks/[taskId]", new URL(drafted, origin).pathname));
  await stranger.close();

  const words = "# Who may see what: each page and route handler, asked for by everybody, with the status and where one is sent.\n";
  const table = `${words}\n${[...lines].map(([name, answers]) => [name, ...answers].join("\n")).join("\n\n")}\n`;
  if (process.env.UPDATE) writeFileSync(TABLE, table);
  expect(table).toBe(readFileSync(TABLE, "utf8"));
});

const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

/** What an address answers, everybody with the same answer in one line. */
async function answersOf(askers: readonly Asker[], origin: string, route: string, address: string): Promise<string[]> {
  const answers = new Map<string, string[]>();
  const sent = SENT[route];
  for (const { name, request } of askers) {
    const answer = sent ? await request.post(address, { ...sent, headers: { ...sent.headers, origin } }) : await request.get(address, { maxRedirects: 0 });
    const location = answer.headers()["location"];
    const outcome = [answer.status(), ...(location === undefined ? [] : [new URL(location, origin).pathname.replace(ID, "[id]")])].join(" ");
    answers.set(outcome, [...(answers.get(outcome) ?? []), name]);
  }
  return [...answers].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([outcome, names]) => `  ${outcome.padEnd(24)}${names.join(" ")}`);
}
