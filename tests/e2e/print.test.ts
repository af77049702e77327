import { openTask } from "@/tests/e2e/support/desk";
import { expect, test } from "@/tests/e2e/support/people";

test("on paper a task and the reading view are their words, without bars and buttons", async ({ as }) => {
  const office = await as("office");
  await openTask(office, "落实“双随机、一公开”，扩大跨部门联合抽查");
  await office.emulateMedia({ media: "print" });
  await expect(office.getByRole("banner")).toBeHidden();
  await expect(office.getByRole("group", { name: "可以办的事" })).toBeHidden();
  await expect(office.locator("main blockquote").first()).toBeVisible();
  await office.emulateMedia({ media: "screen" });
  await office.getByRole("link", { name: "回到原文 →" }).first().click();
  await expect(office.locator(".is-lit").first()).toContainText("双随机");
  await office.emulateMedia({ media: "print" });
  await expect(office.getByRole("banner")).toBeHidden();
  await expect(office.locator(".is-lit").first()).toBeVisible();
  const pages = await office.pdf({ format: "A4" });
  expect(pages.length).toBeGreaterThan(20_000);
});
