import type { Page } from "@playwright/test";
import { expectStatus, takesKeys } from "@/tests/e2e/support/desk";
import { expect, test } from "@/tests/e2e/support/people";

const rows = (page: Page) => page.locator("main [data-row]");
const rowOpen = (page: Page, at: number) => rows(page).nth(at).locator("[data-row-open]");

test("by single keys one walks, chooses, filters and opens rows, and goes from place to place", async ({ as }) => {
  const office = await as("office");
  await office.goto("/tasks");
  await takesKeys(office);
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
  const way = (name: RegExp) => office.getByRole("main").getByRole("link", { name });
  await expect(way(/下一项/)).toBeVisible();
  await expect(way(/上一项/)).toHaveCount(0);
  await office.keyboard.press("j");
  await office.waitForURL((url) => /\/tasks\/[0-9a-f-]{36}$/.test(url.pathname) && url.href !== first);
  await expect(way(/上一项/)).toBeVisible();
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

test("by keys as by a link, words that are not sent yet are not left without being asked", async ({ as }) => {
  const office = await as("office");
  await office.goto("/tasks/new");
  // Out of the field that has the focus from the start.
  await office.getByRole("heading", { level: 1 }).click();
  await takesKeys(office);
  const words = office.getByLabel("原话");
  await words.fill("请城市管理委年内整治占道经营。");
  await office.getByRole("heading", { level: 1 }).click();
  const asked: string[] = [];
  office.once("dialog", (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await office.keyboard.press("g");
  await office.keyboard.press("l");
  await expect.poll(() => asked.length).toBe(1);
  await expect(words).toHaveValue("请城市管理委年内整治占道经营。");
  await expect(office).toHaveURL(/\/tasks\/new$/);

  office.once("dialog", (dialog) => void dialog.accept());
  await office.keyboard.press("g");
  await office.keyboard.press("l");
  await office.waitForURL(/\/tasks$/);
});

test("Enter in a line of a draft saves it and does not issue it", async ({ as }) => {
  const head = await as("office.head");
  await head.goto("/tasks?status=draft");
  await rowOpen(head, 0).click();
  await head.getByRole("heading", { level: 1 }).click();
  await takesKeys(head);
  await head.locator("#draft [name=title]").press("Enter");
  await expect(head.getByRole("status", { name: "提示" })).toContainText("已保存");
  await expectStatus(head, "待立项");
});

test("? lists all keys by page, Escape closes it; switched off, single keys rest and Ctrl K does not", async ({ as }) => {
  const office = await as("office");
  await office.goto("/tasks");
  await takesKeys(office);
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
  await takesKeys(office);
  await office.keyboard.press("j");
  await expect(rowOpen(office, 0)).toBeFocused();
});
