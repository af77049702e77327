import { AxeBuilder } from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import { pdfFile } from "@/prisma/seed/files/pdf-file";
import { openTask, pasteReport, startVerb } from "@/tests/e2e/support/desk";
import { expect, test } from "@/tests/e2e/support/people";

const NOTICE = "本系统为非涉密系统，严禁录入、存储、传输国家秘密和工作秘密。";
const NUMBER = "13800138000";

const text = (name: string, words: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(words) });

test("while one writes it is said where something may not belong, and nothing is refused for it", async ({ as }) => {
  const liaison = await as("urban.liaison");
  await openTask(liaison, "三年行动计划年度任务：城市管理领域");
  const form = await startVerb(liaison, "报进展");
  await expect(form.getByText(NOTICE)).toHaveCount(1);
  const words = form.getByLabel("进展（一句话即可）");
  const remark = form.locator("[aria-live=polite]", { hasText: "请核对" });
  await words.fill("联系人电话已更新，投入 13800138000 元");
  await expect(remark).toHaveCount(0);
  await words.fill(`联系人电话 ${NUMBER}`);
  await expect(remark).toHaveText("写有电话号码，请核对。不是办理必需的，请删去。");
  await expect(words).toHaveAccessibleDescription(/写有电话号码，请核对/);

  await form.getByLabel("选文件").setInputFiles([text("名单（内部资料）.txt", `张某 ${NUMBER}`), text("评查说明.txt", "评查 12 件")]);
  const files = form.getByRole("list", { name: "文件" });
  await expect(files.getByText(/^完成/)).toHaveCount(2);
  const [marked, plain] = [files.getByRole("listitem").filter({ hasText: "名单" }), files.getByRole("listitem").filter({ hasText: "评查说明" })];
  await expect(marked).toContainText("文件名和内容里有“内部资料”“注意保密”等字样和电话号码，请核对。文件已收下，不宜上传的请去掉。");
  await expect(plain).not.toContainText("请核对");
  const { violations } = await new AxeBuilder({ page: liaison }).include("dialog[open]").analyze();
  expect(violations).toEqual([]);
  await marked.getByRole("button", { name: /^去掉/ }).click();
  await expect(files.getByRole("listitem")).toHaveCount(1);

  await form.getByRole("button", { name: "报进展", exact: true }).click();
  await expect(form).toBeHidden();
  await expect(liaison.getByRole("complementary", { name: "时间线" })).toContainText(`联系人电话 ${NUMBER}`);
});

test("the desk's own line is watched too", async ({ as }) => {
  const liaison = await as("market.liaison");
  await liaison.goto("/");
  await liaison.getByRole("button", { name: /^报进展/ }).first().click();
  await expect(liaison.getByText(NOTICE)).toHaveCount(1);
  await liaison.locator("[name=text]").fill("属工作秘密");
  await expect(liaison.locator("form [aria-live=polite]", { hasText: "工作秘密" })).toHaveText("写有“工作秘密”字样，请核对。工作秘密不得录入。");
});

test("a preview carries its reader's name and the minute, a later version leaves the earlier within reach, paper says who printed", async ({ as }) => {
  const liaison = await as("market.liaison");
  await openTask(liaison, "三年行动计划年度任务：市场监管领域");
  await liaison.getByRole("button", { name: "上传佐证" }).first().click();
  const dialog = liaison.getByRole("dialog");
  await expect(dialog.getByText(NOTICE)).toHaveCount(1);
  const { name, bytes } = pdfFile("市场监管领域年度任务清单.pdf", ["第二稿"]);
  await dialog.getByLabel("选文件").setInputFiles([{ name, mimeType: "application/pdf", buffer: Buffer.from(bytes) }]);
  await expect(dialog.getByText(/^完成/)).toBeVisible();
  await dialog.getByRole("button", { name: "上传佐证", exact: true }).click();
  await expect(dialog).toBeHidden();
  const line = liaison.locator("#evidence li li", { hasText: name }).filter({ has: liaison.locator("details") });
  await expect(line).toContainText("第 2 版");
  const earlier = line.getByRole("button", { name: /^第 1 版/ });
  await expect(earlier).toBeHidden();
  await line.getByText("以前的版本 1 个").click();
  await earlier.click();
  const preview = liaison.getByRole("dialog");
  await expect(preview.getByText(/^区市场监管局.+ \d{4}-\d\d-\d\d \d\d:\d\d 查看$/).first()).toBeVisible();
  await expect(preview.locator("svg text")).toContainText("查看");
  await preview.getByRole("button", { name: "关闭" }).click();
  await liaison.emulateMedia({ media: "print" });
  await expect(liaison.getByText(/^区市场监管局.+ \d{4}-\d\d-\d\d \d\d:\d\d 打印$/)).toBeVisible();
});

test("an import tells kinds of numbers once, leads to the place, and refuses a page that hides a mark", async ({ as, baseURL }) => {
  const report = readFileSync("prisma/seed/wuqing-2023.txt", "utf8").replaceAll("2023年度", "2019年度");
  const office = await as("office");
  await office.goto("/reports/new");
  await expect(office.getByText(NOTICE)).toHaveCount(1);
  await pasteReport(office, `${report}\n联系电话：022-82138888，手机 ${NUMBER}`);
  const message = office.getByRole("listitem").filter({ hasText: "电话号码 2 个" });
  await expect(message).toHaveCount(1);
  await message.getByRole("button", { name: "看原文" }).click();
  await expect(office.locator('[data-lit="shown"]')).toContainText("022-82138888");
  await expect(office.locator('[data-lit="shown"]')).toBeInViewport();

  const page = `<!doctype html><title>报告</title><body>${report.replaceAll(/.+/g, "<p>$&</p>")}<!-- 机密★5年 -->`;
  const answer = await office.request.post("/api/imports?name=a.html", { data: Buffer.from(page), headers: { origin: baseURL ?? "", "content-type": "application/octet-stream" } });
  expect([answer.status(), await answer.json()]).toMatchObject([422, { code: "secrecy-mark" }]);
});
