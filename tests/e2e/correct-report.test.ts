import { readFileSync } from "node:fs";
import { barriersOn } from "@/tests/e2e/support/accessible";
import { sampleReport } from "@/tests/e2e/support/addresses";
import { confirmDraft, pasteReport } from "@/tests/e2e/support/desk";
import { expect, test } from "@/tests/e2e/support/people";

/** The sample's text as if of another year, so that it is a report of its own; then as corrected. */
const TEXT = readFileSync("prisma/seed/wuqing-2023.txt", "utf8").replaceAll("2023年度", "2019年度");
const CHANGED = { from: "继续开展执法案卷评查工作,不断规范行政执法行为。", to: "每季度开展执法案卷评查工作,不断规范行政执法行为。" };
const REMOVED = "加大宣传报道工作力度,听取采纳公众意见,主动接受社会监督,增强人民群众的法治获得感幸福感安全感。";
const CORRECTED = TEXT.replace(CHANGED.from, CHANGED.to).replace(REMOVED, "").replace("双提升”。\n", "双提升”。\n\n(五)加强基层法治力量。年底前为每个镇街配齐法制审核人员。\n");

test("a report is corrected: what changed is shown, one source takes the new words, one is placed by hand", async ({ as }) => {
  test.slow();
  const office = await as("office");
  await office.goto("/reports/new");
  await pasteReport(office, TEXT);
  const report = await confirmDraft(office);

  await office.goto(`${report}/editions`);
  await office.getByRole("link", { name: "导入更正版" }).click();
  await pasteReport(office, CORRECTED);
  await expect(office.getByRole("note").filter({ hasText: "存为第 2 版" })).toBeVisible();
  await expect(office.getByRole("region", { name: /^候选任务/ })).toContainText("已有任务 2019-问-01，不另立");
  await office.getByRole("button", { name: "存为第 2 版" }).click();
  await expect(office.getByRole("dialog")).toContainText("新立任务：不足 0 项，安排 1 项");
  await office.getByRole("dialog").getByRole("button", { name: "存为第 2 版" }).click();
  await office.waitForURL(/\/editions\/changes$/);

  const waiting = office.getByRole("region", { name: "待定" }).or(office.locator("section").filter({ has: office.getByRole("heading", { name: /^待定/ }) }));
  const row = (words: string) => waiting.getByRole("listitem").filter({ hasText: words });
  await expect(waiting.getByRole("listitem")).toHaveCount(2);
  await expect(row("案卷评查").locator("del")).toHaveText("继续");
  await expect(row("案卷评查").locator("ins")).toHaveText("每季度");
  expect(await barriersOn(office)).toEqual([]);

  await office.goto("/");
  await office.getByRole("link", { name: "去决定 →" }).click();
  await office.waitForURL(/\/reports\/corrections$/);
  await expect(office.locator("main").getByRole("listitem").filter({ hasText: "案卷评查" })).toContainText("文字改了");
  await office.goto(`${report}/editions/changes`);

  await row("案卷评查").getByRole("button", { name: "改引新语句…" }).click();
  await office.getByRole("dialog").getByRole("button", { name: "改引", exact: true }).click();
  await expect(waiting.getByRole("listitem")).toHaveCount(1);

  const task = (await row("加大宣传").getByRole("link", { name: /^2019-安/ }).getAttribute("href")) ?? "";
  await office.goto(task);
  await expect(office.locator("main")).toContainText("更正后的报告没有这句话，以上是第 1 版的文字");
  await office.locator("main blockquote").filter({ hasText: "加大宣传" }).getByRole("link", { name: "回到原文" }).click();
  await expect(office.getByRole("note").filter({ hasText: "这是第 1 版，现行的是第 2 版" })).toBeVisible();
  await expect(office.getByRole("article")).toContainText("加大宣传报道工作力度");
  expect(await barriersOn(office)).toEqual([]);
  await expect(office.getByRole("note").filter({ hasText: "这是第 1 版" }).getByRole("link", { name: "更正影响" })).toHaveAttribute("href", `${report}/editions/changes?reading=2`);
  // What waits on the former text is on no list of the current one.
  for (const href of await office.locator("a[data-mark]").evaluateAll((marks) => marks.map((mark) => mark.getAttribute("href")))) expect(href).not.toContain("/sentences#");

  await office.goto(`${report}/editions/changes`);
  await row("加大宣传").getByRole("button", { name: "另行定位…" }).click();
  const dialog = office.getByRole("dialog");
  await dialog.getByLabel(/粘贴现行版本的原文/).fill("报告里没有的话");
  await dialog.getByRole("button", { name: "定位", exact: true }).click();
  await expect(dialog).toContainText("现行版本里没有这段文字");
  await dialog.getByLabel(/粘贴现行版本的原文/).fill("自觉做法治建设的“先行者”“引领者”“模范者”“实践者”");
  await dialog.getByRole("button", { name: "定位", exact: true }).click();
  await expect(office.locator("main")).toContainText("没有待定的语句");
  await expect(office.locator("main")).toContainText("已另行定位");
  await office.goto(task);
  await expect(office.locator("main blockquote").filter({ hasText: "自觉做法治建设" })).toBeVisible();
});

test("what a correction changed fits a phone @phone", async ({ as }) => {
  const office = await as("office");
  await office.goto(`${await sampleReport(office)}/editions/changes`);
  await expect(office.getByText("没有更正", { exact: true })).toBeVisible();
  expect(await office.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
});
