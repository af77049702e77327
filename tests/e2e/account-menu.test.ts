import { expect, test } from "@/tests/e2e/support/people";

test("the account's menu closes with the page that it leads away from @both", async ({ as, isMobile }) => {
  const administrator = await as("admin");
  await administrator.goto("/reports");
  const menu = administrator.getByRole(isMobile ? "dialog" : "banner");
  const way = menu.getByRole("link", { name: "账号与密码" });
  await expect(async () => {
    await administrator.getByRole("button", isMobile ? { name: "我的", exact: true } : { name: /系统管理员/ }).click();
    await expect(way).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await way.click();
  await administrator.waitForURL(/\/account$/);
  await expect(way).toBeHidden();
  await expect(administrator.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
});
