import { readFileSync } from "node:fs";
import { startDraft } from "@/tests/e2e/support/addresses";
import { takesKeys } from "@/tests/e2e/support/desk";
import { expect, test } from "@/tests/e2e/support/people";

/** The sample's text as if of a year that no other test imports. */
const TEXT = readFileSync("prisma/seed/wuqing-2023.txt", "utf8").replaceAll("2023年度", "2019年度");

test("on the import page each key does what its button says", async ({ as, baseURL }) => {
  const office = await as("office");
  const draftId = await startDraft(office.request, baseURL ?? "", TEXT);
  await office.goto(`/reports/drafts/${draftId}`);
  await takesKeys(office);
  const candidates = office.getByRole("region", { name: /^候选任务/ });
  const detail = (number: number) => candidates.getByRole("group", { name: `候选 ${number} 的内容` });
  await expect(candidates).toContainText("7 项");

  await office.keyboard.press("ArrowDown");
  await expect(detail(1)).toBeVisible();
  await office.keyboard.press("ArrowDown");
  await expect(detail(2)).toBeVisible();
  await office.keyboard.press("ArrowUp");
  await expect(detail(1)).toBeVisible();

  await office.keyboard.press("s");
  await expect(office.getByRole("dialog", { name: /^拆分/ })).toBeVisible();
  await office.keyboard.press("Enter");
  await expect(candidates).toContainText("8 项");
  await office.keyboard.press("Control+z");
  await expect(candidates).toContainText("7 项");

  await office.keyboard.press("ArrowDown");
  await expect(detail(2)).toBeVisible();
  await office.keyboard.press("m");
  await expect(candidates).toContainText("6 项");
  await office.keyboard.press("Control+z");
  await expect(candidates).toContainText("7 项");

  await office.keyboard.press("ArrowDown");
  await office.keyboard.press("t");
  const title = office.getByLabel("任务标题");
  await expect(title).toBeFocused();
  await office.keyboard.type("smxk");
  await expect(title).toHaveValue("smxk");
  await office.keyboard.press("Escape");
  await expect(candidates).toContainText("7 项");

  await office.keyboard.press("x");
  const reason = office.getByRole("dialog", { name: /^仅表述/ });
  await office.keyboard.type("smx");
  await expect(reason.getByLabel("理由")).toHaveValue("smx");
  await reason.getByRole("button", { name: "定为仅表述" }).click();
  await expect(candidates).toContainText("6 项");
  await office.keyboard.press("Control+z");
  await expect(candidates).toContainText("7 项");

  await office.keyboard.press("ArrowDown");
  await office.keyboard.press("k");
  await expect(candidates.getByRole("group", { name: "章节类型" })).toBeVisible();
  await office.keyboard.press("Escape");
  await expect(candidates.getByRole("group", { name: "章节类型" })).toHaveCount(0);

  await office.keyboard.press("a");
  await expect(office.getByText("先在左边原文里选中文字，再添为候选。")).toBeVisible();
  await candidates.getByRole("button", { name: "全部快捷键" }).click();
  await expect(office.getByRole("dialog", { name: "全部快捷键" }).getByRole("heading", { level: 3 }).first()).toHaveText("导入核对");
});

test("each hint says its reason by its rule, and lights its words where they stand", async ({ as, baseURL }) => {
  const office = await as("office");
  const named = TEXT.replace("定期对全区行政执法数据进行监测", "区司法局于2099年6月底前评查不少于12场，定期对全区行政执法数据进行监测");
  const draftId = await startDraft(office.request, baseURL ?? "", named);
  await office.goto(`/reports/drafts/${draftId}`);
  await office.getByRole("button", { name: /^候选 7：/ }).click();
  const detail = office.getByRole("group", { name: "候选 7 的内容" });
  for (const [words, reason] of [
    ["2099年6月底前", "2099-06-30写到月底，取当月最后一日"],
    ["2023—2025年", "2025-12-31写的是起止年份，是文件的期限，不是任务的时限"],
    ["定期", "没有写明多久一次，立项时请写清"],
    ["不少于12场", "写明数目，可以核对"],
    ["《提升行政执法质量三年行动计划(2023—2025年)》", "书名号里的文件名"],
    ["区司法局", "原文点名"],
  ] as const) {
    const hint = office.getByRole("button", { name: `看原文：${words}`, exact: true });
    await expect(detail.getByRole("listitem").filter({ has: hint }), words).toHaveText(new RegExp(`^${escaped(words)}(?:数的是.+ 以场计)?${escaped(reason)}$`));
    await hint.hover();
    await expect(office.locator("[data-lit=shown]").first(), words).toBeInViewport();
    expect((await office.locator("[data-lit=shown]").allTextContents()).join("")).toBe(words);
  }
  await detail.getByLabel("任务标题").hover();
  await expect(office.locator("[data-lit=shown]")).toHaveCount(0);
  await detail.getByRole("button", { name: "看原文：定期", exact: true }).focus();
  await expect(office.locator("[data-lit=shown]")).toHaveText("定期");
});

/** The words as a pattern of themselves. */
function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
