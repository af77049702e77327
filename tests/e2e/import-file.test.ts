import { readFileSync } from "node:fs";
import { barriersOn } from "@/tests/e2e/support/accessible";
import { pasteReport } from "@/tests/e2e/support/desk";
import { expect, test } from "@/tests/e2e/support/people";

const LOCKED = "tests/fixtures/reports/known/a19-pdf-password";
const { password } = JSON.parse(readFileSync(`${LOCKED}/expected.json`, "utf8")) as { password: string };

/** The sample's text as if of another year, with a section below the signature, where the reader takes it for the page's own words. */
const TEXT = readFileSync("prisma/seed/wuqing-2023.txt", "utf8")
  .replaceAll("2023年度", "2018年度")
  .replace("【打印页面】", "天津市武清区人民政府\n2019年2月28日\n五、补充的工作安排\n(一)开展普法宣传。组织宣传活动不少于12场次。\n【打印页面】");

test("a locked PDF is asked for its password in place; a wrong one is told, the right one opens it", async ({ as }) => {
  const office = await as("office");
  const asked: string[] = [];
  office.on("request", (request) => asked.push(request.url()));
  await office.goto("/reports/new");
  await office.getByLabel("报告文件").setInputFiles(`${LOCKED}/a19-pdf-password.pdf`);
  const field = office.getByLabel("打开密码");
  await expect(field).toBeFocused();
  await expect(office.getByText("a19-pdf-password.pdf 要密码才能打开")).toBeVisible();
  expect(await barriersOn(office)).toEqual([]);
  await field.fill("不是这个");
  await field.press("Enter");
  await expect(office.getByText("密码不对")).toBeVisible();
  await field.fill(password);
  await office.getByRole("button", { name: "用密码读入" }).click();
  await office.waitForURL(/\/reports\/drafts\//);
  await expect(office.getByRole("heading", { level: 1 })).toContainText("砚池县审计局");
  expect(asked.filter((url) => url.includes(password))).toEqual([]);
});

test("a report on its way is cancelled, and what was chosen or typed is still there", async ({ as }) => {
  const office = await as("office");
  await office.goto("/reports/new");
  await office.route("**/api/imports*", () => undefined);
  await office.getByLabel("或者粘贴正文").fill(TEXT);
  await office.getByRole("button", { name: "读入粘贴的正文" }).click();
  await office.getByRole("button", { name: "取消读入" }).click();
  await expect(office.getByText("已取消，没有读入。")).toBeVisible();
  await expect(office.getByLabel("或者粘贴正文")).toHaveValue(TEXT);
});

test("what was read is summed up; what was set aside is restored by a click, read where it stands, and set aside again", async ({ as }) => {
  test.slow();
  const office = await as("office");
  await office.goto("/reports/new");
  await pasteReport(office, TEXT);
  const summary = office.getByRole("region", { name: "读出了什么" });
  await expect(summary).toContainText("不足 3");
  await expect(summary).toContainText("安排 4");
  await expect(summary).toContainText("未处理 0");
  expect(await barriersOn(office)).toEqual([]);

  await summary.getByRole("button", { name: "看清单" }).click();
  const paper = office.getByRole("group", { name: "报告原文" });
  const list = office.locator("#set-aside");
  await expect(list).toHaveAttribute("open", "");
  await list.getByRole("button", { name: "恢复为报告文字：五、补充的工作安排" }).click();
  await list.getByRole("button", { name: /^恢复为报告文字：\(一\)开展普法宣传/ }).click();
  await expect(list).toContainText("已恢复 2 处");
  await expect(summary).toContainText("安排 5");
  await expect(paper).toContainText("已恢复为报告文字");
  const candidates = office.getByRole("region", { name: /^候选任务/ });
  await candidates.getByRole("button", { name: /开展普法宣传/ }).click();
  const detail = candidates.getByRole("group", { name: "候选 8 的内容" });
  await expect(detail).toContainText("编号条目");
  await expect(detail).toContainText("所在章节标题有“工作安排”，属安排。");
  await detail.getByRole("button", { name: "写成效标准 →" }).click();
  await expect(detail.locator("[name=criterion]")).toBeFocused();
  await expect(office.getByRole("status").filter({ hasText: "草稿已存" })).toBeVisible();

  await office.reload();
  await expect(candidates).toContainText("8 项");
  await paper.getByRole("button", { name: "再剔除：五、补充的工作安排" }).click();
  await paper.getByRole("button", { name: /^再剔除：\(一\)开展普法宣传/ }).click();
  await expect(candidates).toContainText("7 项");
  await office.getByRole("button", { name: /^撤销/ }).click();
  await expect(list).toContainText("已恢复 1 处");
});

test("what the reader found odd stands at its place on the paper", async ({ as }) => {
  const office = await as("office");
  await office.goto("/reports/new");
  await pasteReport(office, TEXT);
  const notes = office.getByRole("group", { name: "报告原文" }).getByRole("note");
  await expect(notes.filter({ hasText: "疑缺连接号" })).toBeVisible();
  await expect(notes.filter({ hasText: "句末缺句号" })).toBeVisible();
});
