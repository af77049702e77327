import { pdfFile } from "@/prisma/seed/files/pdf-file";
import { doVerb, expectStatus, openTask, startVerb, verbBar } from "@/tests/e2e/support/desk";
import { expect, test } from "@/tests/e2e/support/people";

const TITLE = "三年行动计划年度任务：生态环境领域";

/** The bar's button and the one in its dialog say the same. */
const ENDORSE = "签字背书，申请销号";

const fileOf = ({ name, bytes }: ReturnType<typeof pdfFile>, mimeType: string) => ({ name, mimeType, buffer: Buffer.from(bytes) });
const list = fileOf(pdfFile("生态环境领域年度任务清单.pdf", ["年度任务清单", "一、入企检查计划（3 项）"]), "application/pdf");
const figures = { name: "入企检查频次统计.csv", mimeType: "text/csv", buffer: Buffer.from("﻿年度,入企检查次数\n上年,412\n今年,365\n") };

test("a unit acknowledges, reports with files, prepares; its head submits; the office returns, then closes", async ({ as }) => {
  test.slow();
  const liaison = await as("environment.liaison");
  await liaison.goto("/");
  await liaison.getByRole("button", { name: `签收：${TITLE}` }).click();
  await expect(liaison.getByRole("status", { name: "提示" })).toContainText("签收");
  const address = await openTask(liaison, TITLE);
  await expectStatus(liaison, "办理中");

  await doVerb(liaison, "报进展", async (form) => {
    await form.getByLabel("进展（一句话即可）").fill("年度任务清单 12 项已报送备案。");
    await form.getByLabel(/完成百分比/).fill("40");
    await form.getByLabel("选文件").setInputFiles([list, figures]);
    await expect(form.getByRole("list", { name: "文件" }).getByText(/^完成/)).toHaveCount(2);
    await form.getByRole("checkbox", { name: /年度任务清单报区司法局备案/ }).check();
  });
  await expect(liaison.getByRole("complementary", { name: "时间线" })).toContainText("年度任务清单 12 项已报送备案。");

  const partLiaison = await as("wangqingtuo.liaison");
  await partLiaison.goto(address);
  await verbBar(partLiaison).getByRole("button", { name: "签收分工" }).click();
  const partHead = await as("wangqingtuo.head");
  await partHead.goto(address);
  await doVerb(partHead, "报完分工", (form) => form.getByLabel("分工完成情况").fill("镇域企业“综合查一次”已试行。"));

  await liaison.reload();
  await doVerb(liaison, "准备销号申请", async (form) => {
    await form.getByLabel("完成情况").fill("清单已备案，入企检查频次下降 11.4%，申请销号。");
    await form.getByLabel("无佐证的理由").fill("频次统计随年报一并公布。");
  });

  const head = await as("environment.head");
  await head.goto(address);
  await doVerb(head, ENDORSE, (form) => expect(form).toContainText("入企检查频次下降 11.4%"));
  await expectStatus(head, "待复核");

  const office = await as("office");
  await office.goto(address);
  await expect(verbBar(office).getByRole("button", { name: "销号", exact: true })).toHaveAttribute("aria-disabled", "true");
  const giveBack = await startVerb(office, "退回");
  await giveBack.getByLabel("意见").fill("第 2 条成效标准须有统计口径。");
  await giveBack.getByLabel("缺什么").fill("入企检查频次统计说明。");
  await giveBack.getByRole("button", { name: "退回整改" }).click();
  await expect(giveBack).toBeHidden();
  await expectStatus(office, "办理中");

  await liaison.goto(address);
  await expect(liaison.locator("main")).toContainText("第 2 条成效标准须有统计口径。");
  await doVerb(liaison, "准备销号申请", async (form) => {
    await form.getByLabel("完成情况").fill("已附统计口径：按检查计划统计入企次数，申请销号。");
    await form.getByRole("checkbox", { name: figures.name }).check();
  });
  await head.goto(address);
  await doVerb(head, ENDORSE);

  await office.goto(address);
  await office.getByRole("button", { name: list.name }).click();
  await office.getByRole("dialog").getByRole("button", { name: "关闭" }).click();
  const saving = office.waitForEvent("download");
  await office.getByRole("link", { name: figures.name }).first().click();
  expect((await saving).suggestedFilename()).toBe(figures.name);
  await expect(verbBar(office).getByRole("button", { name: "销号", exact: true })).not.toHaveAttribute("aria-disabled", "true");
  await doVerb(office, "销号", (form) => form.getByLabel(/复核意见/).fill("佐证齐全，同意销号。"));
  await expectStatus(office, "已销号");

  await liaison.goto(address);
  await expect(liaison.locator("main")).toContainText("佐证齐全，同意销号。");
  await expect(liaison.getByText("链校验：完整")).toBeVisible();
  await expect(verbBar(liaison).getByRole("button", { name: "报进展" })).toHaveCount(0);
});
