import { readFileSync } from "node:fs";
import { startDraft } from "@/tests/e2e/support/addresses";
import { openTask, startVerb } from "@/tests/e2e/support/desk";
import { expect, test } from "@/tests/e2e/support/people";

const TITLE = "纠正执法程序瑕疵，开展案卷评查";
const OVERDUE = "提升网上办、邮寄办、掌上办覆盖率";

test("a fault in what is folded up is opened and said", async ({ as }) => {
  const liaison = await as("urban.liaison");
  await openTask(liaison, TITLE);
  const form = await startVerb(liaison, "报进展");
  const difficulties = form.getByLabel("存在问题");
  await form.getByLabel("进展（一句话即可）").fill("案卷评查已完成初评。");
  await form.getByText("存在问题、需协调事项").click();
  await difficulties.fill("长".repeat(1001));
  await form.getByText("存在问题、需协调事项").click();
  await expect(difficulties).toBeHidden();
  await form.getByRole("button", { name: "报进展", exact: true }).click();
  await expect(difficulties).toBeFocused();
  await expect(form.getByText("最多 1000 字。")).toBeVisible();
});

test("urging nobody is refused, not taken for the lead", async ({ as }) => {
  const office = await as("office");
  await openTask(office, OVERDUE);
  const form = await startVerb(office, "催办");
  for (const box of await form.getByRole("checkbox", { checked: true }).all()) await box.uncheck();
  await form.getByRole("button", { name: "催办", exact: true }).click();
  await expect(form.getByRole("group", { name: "催哪些单位" })).toContainText("必填。");
});

test("the calendar's months turn by key where one stands, and a day typed as people write is put right on Enter", async ({ as }) => {
  const office = await as("office");
  await office.goto("/tasks/new");
  const day = office.getByLabel("哪一天");
  await day.press("ArrowDown");
  const calendar = office.getByRole("dialog", { name: "选日期" });
  await expect(calendar.locator("[data-day]:focus")).toBeVisible();
  const month = await calendar.locator("[aria-live]").textContent();
  const next = calendar.getByRole("button", { name: "下个月" });
  await next.focus();
  await office.keyboard.press("Enter");
  await expect(calendar.locator("[aria-live]")).not.toHaveText(month ?? "");
  await expect(next).toBeFocused();
  await office.keyboard.press("Enter");
  await expect(calendar).toBeVisible();
  await office.keyboard.press("Escape");

  await day.fill("2024/3/5");
  await day.press("Enter");
  await expect(day).toHaveValue("2024-03-05");
  await expect(office.getByText("请按 年-月-日 填写")).toHaveCount(0);

  await office.goto("/tasks");
  await office.getByRole("button", { name: "时限", exact: true }).click();
  await office.getByLabel(/^从/).fill("2024/3/5");
  await office.getByLabel(/^从/).press("Enter");
  await office.waitForURL(/from=2024-03-05/);
});

test("what is written in place is not put away without a question", async ({ as }) => {
  const leader = await as("leader");
  await leader.goto("/overdue");
  const item = leader.getByRole("listitem").filter({ has: leader.getByRole("heading", { name: OVERDUE }) });
  const open = () => item.getByRole("button", { name: `批示：${OVERDUE}` }).click();
  const questions: string[] = [];
  leader.on("dialog", (question) => {
    questions.push(question.message());
    void (questions.length === 1 ? question.dismiss() : question.accept());
  });
  await open();
  await item.getByRole("button", { name: "取消" }).click();
  await expect(item.getByRole("textbox")).toHaveCount(0);
  expect(questions).toEqual([]);

  await open();
  await item.getByRole("textbox").fill("请说明原因。");
  await item.getByRole("button", { name: "取消" }).click();
  await expect(item.getByRole("textbox")).toHaveValue("请说明原因。");
  await item.getByRole("button", { name: "取消" }).click();
  await expect(item.getByRole("textbox")).toHaveCount(0);
  expect(questions).toHaveLength(2);
});

test("a report's facts are edited in place, and Escape asks before it drops them", async ({ as, baseURL }) => {
  const office = await as("office");
  const draftId = await startDraft(office.request, baseURL ?? "", readFileSync("prisma/seed/wuqing-2023.txt", "utf8").replaceAll("2023年度", "2018年度"));
  await office.goto(`/reports/drafts/${draftId}`);
  const questions: string[] = [];
  office.on("dialog", (question) => (questions.push(question.message()), void question.dismiss()));
  const edit = office.getByRole("button", { name: "改", exact: true });
  const issuer = office.getByLabel("发布机关");
  await edit.click();
  await issuer.press("Escape");
  await expect(issuer).toHaveCount(0);
  expect(questions).toEqual([]);

  await edit.click();
  await issuer.fill("武清区委依法治区办");
  await issuer.press("Escape");
  await expect(issuer).toHaveValue("武清区委依法治区办");
  expect(questions).toHaveLength(1);
  await office.getByRole("button", { name: "改好" }).click();
  await expect(issuer).toHaveCount(0);
  await expect(office.getByText("武清区委依法治区办")).toBeVisible();
});

test("a name pasted that is too long stays whole, and is refused with how long it may be", async ({ as }) => {
  const administrator = await as("admin");
  await administrator.goto("/admin/units/new");
  const name = administrator.locator("[name=name]");
  await name.focus();
  await administrator.keyboard.insertText("长".repeat(90));
  await administrator.locator("form:has([name=name]) button[type=submit]").click();
  await expect(administrator.getByRole("paragraph").filter({ hasText: "最多 80 字。" })).toBeVisible();
  await expect(name).toHaveValue("长".repeat(90));
});
