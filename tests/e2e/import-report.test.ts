import { readFileSync } from "node:fs";
import { addDays, dayAt } from "@/lib/domain/calendar/day";
import { expect, test } from "@/tests/e2e/support/people";
import { confirmDraft, openTask, pasteReport, verbBar } from "@/tests/e2e/support/desk";

/** The sample's text as if of another year, so that it is a report of its own. */
const TEXT = readFileSync("prisma/seed/wuqing-2023.txt", "utf8").replaceAll("2023年度", "2021年度");
const TITLE = "压实法治建设责任";

test("the office imports a report, corrects it, assigns and confirms; its head issues a task to the unit", async ({ as }) => {
  test.slow();
  const office = await as("office");
  await office.goto("/reports/new");
  await pasteReport(office, TEXT);
  const candidates = office.getByRole("region", { name: /^候选任务/ });
  await expect(candidates).toContainText("7 项");

  const first = candidates.getByRole("listitem").first();
  await first.getByRole("heading", { level: 3 }).getByRole("button").click();
  const detail = candidates.getByRole("group", { name: "候选 1 的内容" });
  await detail.getByLabel("任务标题").fill(TITLE);
  await detail.getByLabel("任务标题").press("Enter");
  await expect(first.getByRole("heading", { level: 3 })).toContainText(TITLE);

  await detail.getByRole("button", { name: /^拆分/ }).click();
  await office.getByRole("dialog").getByRole("listitem").first().getByRole("button").click();
  await expect(candidates).toContainText("8 项");
  await office.getByRole("button", { name: /^撤销/ }).click();
  await expect(candidates).toContainText("7 项");

  const last = candidates.getByRole("listitem").nth(6);
  await last.getByRole("heading", { level: 3 }).getByRole("button").click();
  await candidates.getByRole("group", { name: "候选 7 的内容" }).getByRole("button", { name: /^仅表述/ }).click();
  const reason = office.getByRole("dialog");
  await reason.getByLabel("理由").fill("日常工作，已有固定安排");
  await reason.getByRole("button", { name: "定为仅表述" }).click();
  await expect(candidates).toContainText("6 项");

  await first.getByRole("heading", { level: 3 }).getByRole("button").click();
  await detail.getByRole("combobox", { name: /^牵头单位/ }).selectOption({ label: "区司法局" });
  await detail.getByRole("combobox", { name: /^牵头单位/ }).selectOption({ label: "杨村街道" });
  await detail.locator("[name=dueOn]").fill(addDays(dayAt(new Date()), 120));
  await detail.locator("[name=dueOn]").press("Tab");
  await detail.locator("[name=criterion]").fill("责任清单经区政府同意后印发");
  await detail.getByRole("button", { name: "添加", exact: true }).click();
  await expect(detail.getByText("责任清单经区政府同意后印发")).toBeVisible();
  await expect(office.getByRole("status").filter({ hasText: "草稿已存" })).toBeVisible();

  await office.reload();
  await expect(candidates).toContainText("6 项");
  await expect(candidates).toContainText("牵头 杨村街道");
  await confirmDraft(office, "确认入库，转 6 项任务");
  await expect(office.getByRole("heading", { level: 1 })).toContainText("2021年度");

  const head = await as("office.head");
  await openTask(head, TITLE);
  await verbBar(head).getByRole("button", { name: "交办", exact: true }).click();
  await expect(head.getByRole("status", { name: "提示" })).toContainText("已交办");
  const unit = await as("yangcun");
  await expect(unit.getByRole("button", { name: `签收：${TITLE}` })).toBeVisible();
});

test("a text that is no report, or that bears a secrecy mark, is refused and stays in its field", async ({ as }) => {
  const office = await as("office");
  await office.goto("/reports/new");
  const text = office.getByLabel("或者粘贴正文");
  for (const [typed, words] of [
    ["没有章节的一段话。", "没有认出报告的章节"],
    [`机密★1年\n${TEXT}`, "文字里有密级标志“机密★”"],
  ] as const) {
    await text.fill(typed);
    const answer = office.waitForResponse("**/api/imports*");
    await office.getByRole("button", { name: "读入粘贴的正文" }).click();
    await answer;
    await expect(office.getByText(words).first()).toBeVisible();
    await expect(text).toHaveValue(typed);
  }
});
