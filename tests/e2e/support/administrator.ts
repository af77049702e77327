import type { Page } from "@playwright/test";

/** Gives a person, by name, a one-time password; gives it. */
export async function resetPassword(administrator: Page, name: string): Promise<string> {
  await openPerson(administrator, name);
  await confirm(administrator, "重设密码");
  const told = administrator.getByRole("status").filter({ hasText: "一次性密码" }).locator(".select-all");
  return (await told.textContent())?.trim() ?? "";
}

/** Ends a person's account, by name. */
export async function closeAccount(administrator: Page, name: string): Promise<void> {
  await openPerson(administrator, name);
  await confirm(administrator, "停用账号");
}

async function openPerson(administrator: Page, name: string): Promise<void> {
  await administrator.goto("/admin/people");
  await administrator.locator("main").getByRole("link", { name }).click();
}

async function confirm(administrator: Page, verb: string): Promise<void> {
  await administrator.getByRole("button", { name: verb, exact: true }).click();
  await administrator.getByRole("dialog").getByRole("button", { name: verb, exact: true }).click();
  await administrator.getByRole("dialog").waitFor({ state: "hidden" });
}
