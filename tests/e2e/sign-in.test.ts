import { expect, test } from "@playwright/test";
import { SAMPLE_PASSWORD } from "@/prisma/seed/wuqing/accounts";

test("one who gives the right password comes to the desk, another does not @both", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel("用户名").fill("office");
  await page.getByLabel("密码", { exact: true }).fill("not the password");
  await page.getByRole("button", { name: "登录" }).click();
  await expect(page.getByText("用户名或密码不对。")).toBeVisible();
  await page.getByLabel("密码", { exact: true }).fill(SAMPLE_PASSWORD);
  await page.getByRole("button", { name: "登录" }).click();
  await expect(page).not.toHaveURL(/\/sign-in/);
});
