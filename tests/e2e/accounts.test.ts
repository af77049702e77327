import { SAMPLE_PASSWORD } from "@/prisma/seed/wuqing/accounts";
import { resetPassword } from "@/tests/e2e/support/administrator";
import { expect, fillSignIn, signIn, test } from "@/tests/e2e/support/people";

test("signs in to where one was going; a wrong password says no more than an unknown name; then the account is locked", async ({ page, watch }) => {
  watch(page);
  await page.goto("/tasks?light=red");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  const alert = page.locator("form").getByRole("alert");
  await fillSignIn(page, "nobody-at-all", SAMPLE_PASSWORD);
  await expect(alert).toBeVisible();
  const words = await alert.textContent();
  await fillSignIn(page, "inspection.liaison", "wrong-password-0");
  await expect(page.locator("[name=userName]")).toHaveValue("inspection.liaison");
  await expect(alert).toHaveText(words ?? "");
  for (let attempt = 1; attempt < 20 && (await alert.textContent()) === words; attempt += 1) {
    await Promise.all([page.waitForResponse((response) => response.request().method() === "POST"), fillSignIn(page, "inspection.liaison", `wrong-password-${attempt}`)]);
    await expect(page.locator("form:has([name=password]) button[type=submit]")).toHaveAttribute("aria-disabled", "false");
  }
  await expect(alert).toContainText("分钟");
  await fillSignIn(page, "inspection.liaison", SAMPLE_PASSWORD);
  await expect(alert).toContainText("分钟");
});

test("goes on to the page asked for, and a copied cookie ends with the sign-out", async ({ page, watch, request, baseURL }) => {
  watch(page);
  await page.goto("/tasks?light=red");
  await fillSignIn(page, "urban.head", SAMPLE_PASSWORD);
  await page.waitForURL(/\/tasks\?light=red/);
  const copied = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const ask = () => request.get(`${baseURL}/tasks`, { headers: { cookie: copied }, maxRedirects: 0 });
  expect((await ask()).status()).toBe(200);
  await page.getByRole("button", { name: "区城市管理委" }).click();
  await page.getByRole("button", { name: "退出登录" }).click();
  await page.waitForURL(/\/sign-in/);
  const after = await ask();
  expect(after.status()).toBe(307);
  expect(after.headers()["location"]).toMatch(/^\/sign-in/);
});

test("a one-time password must be changed before anything else", async ({ as, page, watch }) => {
  const administrator = await as("admin");
  const password = await resetPassword(administrator, "区融媒体中心·联络员");
  expect(password.length).toBeGreaterThan(7);

  watch(page);
  await signIn(page, "media.liaison", password);
  await expect(page).toHaveURL(/\/account\/password/);
  await page.goto("/tasks");
  await expect(page).toHaveURL(/\/account\/password/);
  await page.locator("[name=currentPassword]").fill(password);
  await page.locator("[name=newPassword]").fill(`${SAMPLE_PASSWORD}-2`);
  await page.locator("[name=again]").fill(`${SAMPLE_PASSWORD}-2`);
  await page.locator("main form button[type=submit]").click();
  await page.waitForURL(({ pathname }) => pathname !== "/account/password");
  await page.goto("/tasks");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("台账");
});
