import type { Page } from "@playwright/test";
import { barriersOn } from "@/tests/e2e/support/accessible";
import { takesKeys } from "@/tests/e2e/support/desk";
import { expect, test } from "@/tests/e2e/support/people";

test("Ctrl K finds the reports' words, tasks, units and things to do, from wherever one is", async ({ as }) => {
  const office = await as("office");
  await office.goto("/tasks");
  await takesKeys(office);
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

  expect(await barriersOn(office, "dialog[open]")).toEqual([]);

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
  await takesKeys(office);
  await office.keyboard.press("Control+k");
  const palette = office.getByRole("dialog", { name: "搜索" });
  await office.route("**/tasks", (route) => (route.request().method() === "POST" ? route.fulfill({ status: 429 }) : route.continue()));
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
  const liaison = await as("personnel.liaison");
  const found = async (page: Page) => {
    await page.goto("/tasks");
    await takesKeys(page);
    await page.keyboard.press("Control+k");
    const palette = page.getByRole("dialog", { name: "搜索" });
    await palette.getByRole("combobox").fill("纠正执法程序瑕疵");
    await expect(palette.getByRole("status")).toContainText(/搜到/);
    return palette.getByRole("group", { name: /^任务/ }).getByRole("option").count();
  };
  expect(await found(office)).toBe(1);
  expect(await found(liaison)).toBe(0);
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
