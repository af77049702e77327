import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { startDraft } from "@/tests/e2e/support/addresses";
import { expect, test } from "@/tests/e2e/support/people";

/** The sample's text as if of a year that no other test imports. */
const TEXT = readFileSync("prisma/seed/wuqing-2023.txt", "utf8").replaceAll("2023年度", "2019年度");

const rows = (page: Page) => page.locator("main [data-row]");
const rowOpen = (page: Page, at: number) => rows(page).nth(at).locator("[data-row-open]");
/** Keys are taken once the page's scripts have come: the help answers then. */
async function isListening(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "全部快捷键" })).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

test("by single keys one walks, chooses, filters and opens rows, and goes from place to place", async ({ as }) => {
  const office = await as("office");
  await office.goto("/tasks");
  await isListening(office);
  await office.keyboard.press("j");
  await expect(rowOpen(office, 0)).toBeFocused();
  await office.keyboard.press("j");
  await expect(rowOpen(office, 1)).toBeFocused();
  await office.keyboard.press("k");
  await expect(rowOpen(office, 0)).toBeFocused();

  await office.keyboard.press("x");
  await expect(rows(office).first().getByRole("checkbox")).toBeChecked();
  await expect(office.getByRole("region", { name: "批量办理" })).toContainText("已选 1 项");
  await office.keyboard.press("Escape");
  await expect(office.getByRole("region", { name: "批量办理" })).toHaveCount(0);

  // In a field they are letters.
  await office.keyboard.press("/");
  const words = office.getByRole("searchbox");
  await expect(words).toBeFocused();
  await office.keyboard.type("jkxo/?g l");
  await expect(words).toHaveValue("jkxo/?g l");
  await expect(office.getByRole("dialog")).toHaveCount(0);

  await rowOpen(office, 0).focus();
  await office.keyboard.press("Enter");
  await office.waitForURL(/\/tasks\/[0-9a-f-]{36}$/);
  const first = office.url();
  await office.keyboard.press("j");
  await office.waitForURL((url) => /\/tasks\/[0-9a-f-]{36}$/.test(url.pathname) && url.href !== first);
  await office.keyboard.press("k");
  await office.waitForURL(first);
  await office.keyboard.press("o");
  await office.waitForURL(/\/reports\/[0-9a-f-]{36}\?span=\d+-\d+/);
  await expect(office.locator("#lit")).toBeInViewport();

  await office.keyboard.press("g");
  await office.keyboard.press("l");
  await office.waitForURL(/\/tasks$/);
  await rowOpen(office, 0).focus();
  await office.keyboard.press("o");
  await office.waitForURL(/\/reports\/[0-9a-f-]{36}\?span=/);
  await office.keyboard.press("g");
  await office.keyboard.press("r");
  await office.waitForURL(/\/reports$/);
  await office.keyboard.press("g");
  await office.keyboard.press("o");
  await office.waitForURL(/\/overdue$/);
});

test("? lists all keys by page, Escape closes it; switched off, single keys rest and Ctrl K does not", async ({ as }) => {
  const office = await as("office");
  await office.goto("/tasks");
  await isListening(office);
  await office.keyboard.press("?");
  const help = office.getByRole("dialog", { name: "全部快捷键" });
  for (const group of ["到处", "台账等列表", "导入核对", "报告正文"]) await expect(help.getByRole("heading", { name: group })).toBeVisible();
  await expect(help).toContainText("Ctrl Z");
  // Behind a dialog they rest.
  await office.keyboard.press("j");
  await expect(rowOpen(office, 0)).not.toBeFocused();
  await help.getByRole("checkbox", { name: "启用单键快捷键" }).uncheck();
  await office.keyboard.press("Escape");
  await expect(help).toBeHidden();

  await office.reload();
  await office.getByRole("heading", { level: 1 }).click();
  await office.keyboard.press("Control+k");
  await expect(office.getByRole("dialog", { name: "搜索" })).toBeVisible();
  await office.keyboard.press("Escape");
  for (const key of ["j", "?"]) await office.keyboard.press(key);
  await expect(office.getByRole("dialog")).toHaveCount(0);
  await expect(rowOpen(office, 0)).not.toBeFocused();

  await office.goto("/account");
  await office.getByRole("main").getByRole("button", { name: "全部快捷键" }).click();
  await help.getByRole("checkbox", { name: "启用单键快捷键" }).check();
  await help.getByRole("button", { name: "关闭" }).click();
  await office.goto("/tasks");
  await isListening(office);
  await office.keyboard.press("j");
  await expect(rowOpen(office, 0)).toBeFocused();
});

test("Ctrl K finds the reports' words, tasks, units and things to do, from wherever one is", async ({ as }) => {
  const office = await as("office");
  await office.goto("/tasks");
  await isListening(office);
  // Also while one types.
  await office.getByRole("searchbox").focus();
  await office.keyboard.press("Control+k");
  const palette = office.getByRole("dialog", { name: "搜索" });
  const field = palette.getByRole("combobox");
  await expect(field).toBeFocused();
  await expect(palette.getByRole("option", { name: "导入报告" })).toHaveAttribute("aria-selected", "true");

  await office.keyboard.type("双随机");
  const sentences = palette.getByRole("group", { name: /^报告原文/ });
  await expect(sentences.locator("mark").first()).toHaveText("双随机");
  await expect(palette.getByRole("group", { name: /^任务/ }).getByRole("option")).not.toHaveCount(0);
  await expect(palette.getByRole("group", { name: "可做的事" }).getByRole("option", { name: "以“双随机”筛选台账" })).toBeVisible();
  const chosen = palette.getByRole("option", { selected: true });
  await expect(chosen).toHaveCount(1);
  await expect(field).toHaveAttribute("aria-activedescendant", (await chosen.getAttribute("id"))!);
  await expect(sentences.getByRole("option", { selected: true })).toHaveCount(1);

  const all = palette.getByRole("option");
  await office.keyboard.press("ArrowUp");
  await expect(all.last()).toHaveAttribute("aria-selected", "true");
  await office.keyboard.press("ArrowDown");
  await expect(all.first()).toHaveAttribute("aria-selected", "true");
  await office.keyboard.press("Enter");
  await office.waitForURL(/\/reports\/[0-9a-f-]{36}\?span=\d+-\d+/);
  await expect(palette).toHaveCount(0);
  await expect(office.locator(".passage.is-lit")).toContainText("双随机");
  await expect(office.locator("#lit")).toBeInViewport();

  // On the page one is on, another sentence is lit in place of it.
  await office.locator(".passage").first().hover();
  await office.keyboard.press("Control+k");
  await office.keyboard.type("监测");
  await expect(sentences.locator("mark").first()).toHaveText("监测");
  await office.keyboard.press("Enter");
  await expect(office.locator(".passage.is-lit")).toContainText("监测");
  await expect(office.locator("#lit")).toBeInViewport();

  await office.keyboard.press("Control+k");
  await office.keyboard.type("没有这样的字");
  await expect(palette.getByRole("status")).toContainText("没有搜到“没有这样的字”");
  await expect(field).toHaveAttribute("aria-expanded", "false");
  await field.fill("台账");
  await expect(palette.getByRole("option", { name: "去台账" })).toBeVisible();
  await office.keyboard.press("Escape");
  await expect(palette).toHaveCount(0);
});

test("a search that does not come through is said and tried again; the last words asked are those answered", async ({ as }) => {
  const office = await as("office");
  await office.goto("/tasks");
  await isListening(office);
  await office.keyboard.press("Control+k");
  const palette = office.getByRole("dialog", { name: "搜索" });
  await office.route("**/tasks", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  await palette.getByRole("combobox").fill("双随机");
  const again = palette.getByRole("alert").getByRole("button", { name: "再试一次" });
  await expect(again).toBeVisible();
  await office.unroute("**/tasks");
  await again.click();
  await expect(palette.locator("mark").first()).toHaveText("双随机");

  const held: (() => void)[] = [];
  await office.route("**/tasks", async (route) => {
    if (route.request().method() === "POST" && held.length === 0) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await palette.getByRole("combobox").fill("营商环境");
  await expect.poll(() => held.length).toBe(1);
  await palette.getByRole("combobox").fill("监测");
  held[0]!();
  await expect(palette.locator("mark").first()).toHaveText("监测");
  await expect(palette.locator("mark", { hasText: "营商环境" })).toHaveCount(0);
});

test("a unit searches no task that is not its own", async ({ as }) => {
  const office = await as("office");
  const liaison = await as("media.liaison");
  const found = async (page: Page) => {
    await page.goto("/tasks");
    await isListening(page);
    await page.keyboard.press("Control+k");
    const palette = page.getByRole("dialog", { name: "搜索" });
    await palette.getByRole("combobox").fill("纠正执法程序瑕疵");
    await expect(palette.getByRole("status")).toContainText(/搜到/);
    return palette.getByRole("group", { name: /^任务/ }).getByRole("option").count();
  };
  expect(await found(office)).toBe(1);
  expect(await found(liaison)).toBe(0);
});

test("on the import page each key does what its button says", async ({ as, baseURL }) => {
  const office = await as("office");
  const draftId = await startDraft(office.request, baseURL ?? "", TEXT);
  await office.goto(`/reports/drafts/${draftId}`);
  await isListening(office);
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
  await expect(candidates).toContainText("先在左边原文里选中文字");
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
    const hint = detail.getByRole("button", { name: `看原文：${words}`, exact: true });
    await expect(detail.getByRole("listitem").filter({ has: hint }), words).toHaveText(words + reason);
    await hint.hover();
    await expect(office.locator("[data-lit=shown]").first(), words).toBeInViewport();
    expect((await office.locator("[data-lit=shown]").allTextContents()).join("")).toBe(words);
  }
  await detail.getByLabel("任务标题").hover();
  await expect(office.locator("[data-lit=shown]")).toHaveCount(0);
  await detail.getByRole("button", { name: "看原文：定期", exact: true }).focus();
  await expect(office.locator("[data-lit=shown]")).toHaveText("定期");
});

test("on a phone the search opens by its button @phone", async ({ as }) => {
  const liaison = await as("environment.liaison");
  await liaison.getByRole("button", { name: "搜索", exact: true }).tap();
  const palette = liaison.getByRole("dialog", { name: "搜索" });
  await palette.getByRole("combobox").fill("双随机");
  await palette.getByRole("group", { name: /^报告原文/ }).getByRole("option").first().tap();
  await liaison.waitForURL(/\?span=/);
  await expect(liaison.locator(".passage.is-lit")).toContainText("双随机");
});
