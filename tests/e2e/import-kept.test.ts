import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { startDraft } from "@/tests/e2e/support/addresses";
import { expect, signIn, test } from "@/tests/e2e/support/people";

/** The sample's text as if of a year that no other test imports. */
const TEXT = readFileSync("prisma/seed/wuqing-2023.txt", "utf8").replaceAll("2023年度", "2017年度");

const candidatesOf = (page: Page) => page.getByRole("region", { name: /^候选任务/ });
const detailOf = (page: Page, number: number) => candidatesOf(page).getByRole("group", { name: `候选 ${number} 的内容` });

/** Opens a candidate by its row, once the page's scripts have come. */
async function openCandidate(page: Page, number: number): Promise<Locator> {
  const detail = detailOf(page, number);
  await expect(async () => {
    if (!(await detail.isVisible())) await candidatesOf(page).getByRole("heading", { level: 3 }).nth(number - 1).getByRole("button").click();
    await expect(detail).toBeVisible({ timeout: 1_000 });
  }).toPass();
  return detail;
}

const isSaved = (page: Page) => expect(page.getByRole("status").filter({ hasText: "草稿已存" })).toBeVisible();

test("a reason that is refused stays where it was typed, with what is wrong; one may have lines", async ({ as, baseURL }) => {
  const office = await as("office");
  await office.goto(`/reports/drafts/${await startDraft(office.request, baseURL ?? "", TEXT)}`);
  const last = await openCandidate(office, 7);
  await last.getByRole("button", { name: /^仅表述/ }).click();
  const dialog = office.getByRole("dialog", { name: /^仅表述/ });
  const reason = dialog.getByLabel("理由");
  const give = dialog.getByRole("button", { name: "定为仅表述" });
  await give.click();
  await expect(reason).toHaveAccessibleDescription(/理由不能为空/);
  await reason.fill("属机密★事项");
  await give.click();
  await expect(reason).toHaveAccessibleDescription(/密级标志“机密★”/);
  await expect(reason).toHaveValue("属机密★事项");
  await reason.fill("日常工作\n已有固定安排");
  await give.click();
  await expect(dialog).toBeHidden();
  await expect(candidatesOf(office)).toContainText("6 项");
  await isSaved(office);
  await office.reload();
  await expect(candidatesOf(office)).toContainText("6 项");
  await expect(office.getByText("日常工作 已有固定安排").first()).toBeVisible();
});

test("a criterion typed and not added is taken on leaving, and what is no day is said to be none and clears none", async ({ as, baseURL }) => {
  const office = await as("office");
  await office.goto(`/reports/drafts/${await startDraft(office.request, baseURL ?? "", TEXT)}`);
  const first = await openCandidate(office, 1);
  const due = first.locator("[name=dueOn]");
  await due.fill("2099-11-30");
  await due.press("Tab");
  await due.fill("11月底");
  await due.press("Tab");
  await expect(due).toHaveAccessibleDescription(/请按 年-月-日 填写/);
  await expect(candidatesOf(office)).toContainText("时限 2099-11-30");
  await first.locator("[name=criterion]").fill("责任清单印发");
  await first.getByRole("button", { name: "添加", exact: true }).click();
  await expect(first.getByText("责任清单印发")).toHaveCount(1);
  await first.locator("[name=criterion]").fill("每季度通报一次");
  await openCandidate(office, 2);
  await openCandidate(office, 1);
  await expect(first.getByText("每季度通报一次")).toHaveCount(1);
  await isSaved(office);
  await office.reload();
  await openCandidate(office, 1);
  for (const words of ["责任清单印发", "每季度通报一次"]) await expect(first.getByText(words)).toHaveCount(1);
  await expect(due).toHaveValue("2099-11-30");
});

test("a draft is saved neither by a page of before an update nor in the name of another, and each is said as what it is", async ({ as, baseURL }) => {
  const office = await as("office");
  await office.goto(`/reports/drafts/${await startDraft(office.request, baseURL ?? "", TEXT)}`);
  const title = (await openCandidate(office, 1)).getByLabel("任务标题");
  const alert = office.getByRole("alert");
  // What the server answers to a page that an earlier build sent.
  await office.route("**/reports/drafts/*", (route) => (route.request().method() === "POST" ? route.fulfill({ status: 404, headers: { "x-nextjs-action-not-found": "1" }, contentType: "text/plain", body: "Server action not found." }) : route.fallback()));
  await title.fill("压实责任");
  await title.press("Enter");
  await expect(alert.filter({ hasText: "系统已更新" })).toBeVisible();
  await expect(alert.filter({ hasText: "压实责任" })).toBeVisible();
  await office.unroute("**/reports/drafts/*");

  await office.context().clearCookies();
  await signIn(await office.context().newPage(), "office.head");
  await office.getByRole("button", { name: "再存一次" }).click();
  await expect(alert.filter({ hasText: "现在登录的是另一人" })).toBeVisible();
  await expect(alert.filter({ hasText: "压实责任" })).toBeVisible();
});
