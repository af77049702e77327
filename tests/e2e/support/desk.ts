import { expect, type Locator, type Page } from "@playwright/test";

/** Goes to a task by its title, through the ledger as a person would; gives its address. */
export async function openTask(page: Page, title: string): Promise<string> {
  await page.goto(`/tasks?words=${encodeURIComponent(title)}`);
  await page.locator("main").getByRole("link", { name: title, exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  return new URL(page.url()).pathname;
}

/** Reads a report's text, pasted on the page that is open; ends on its draft. */
export async function pasteReport(page: Page, text: string): Promise<void> {
  await page.getByLabel("或者粘贴正文").fill(text);
  await page.getByRole("button", { name: "读入粘贴的正文" }).click();
  await page.waitForURL(/\/reports\/drafts\//);
}

/** Confirms the draft that is open, by the button of that name and the dialog's; gives the report's address. */
export async function confirmDraft(page: Page, button: string | RegExp = /^确认入库/): Promise<string> {
  await page.getByRole("button", { name: button }).click();
  await page.getByRole("dialog").getByRole("button", { name: button }).click();
  await page.waitForURL(/\/reports\/(?!drafts)[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}

/** The bar at the foot of a task: what may be done now. */
export function verbBar(page: Page): Locator {
  return page.getByRole("group", { name: "可以办的事" });
}

/** Opens a verb of the bar; gives the dialog in which it is done. */
export async function startVerb(page: Page, name: string): Promise<Locator> {
  await verbBar(page).getByRole("button", { name, exact: true }).click();
  return page.getByRole("dialog");
}

/** Opens a verb of the bar, fills in, and does it. The button in the dialog may be named otherwise. */
export async function doVerb(page: Page, name: string, fill: (dialog: Locator) => Promise<void> = async () => undefined, button = name): Promise<void> {
  const dialog = await startVerb(page, name);
  await fill(dialog);
  await dialog.getByRole("button", { name: button, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** The status among the facts at the head of a task, and that it was submitted today where the journey did so. */
export async function expectStatus(page: Page, status: string): Promise<void> {
  await expect(page.locator("dt", { hasText: /^状态$/ }).locator("xpath=following-sibling::dd[1]")).toHaveText(new RegExp(`^${status}(?:，今日提交)?$`));
}

/** Drops files of text on what takes them, as from another window. */
export async function dropOn(place: Locator, files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  const dataTransfer = await place.page().evaluateHandle((given) => {
    const carried = new DataTransfer();
    for (const { name, text } of given) carried.items.add(new File([text], name, { type: "text/plain" }));
    return carried;
  }, files);
  for (const type of ["dragover", "drop"]) await place.dispatchEvent(type, { dataTransfer });
}

/** Waits until the page takes keys: once its scripts have come, the list of all keys answers to its own. */
export async function takesKeys(page: Page): Promise<void> {
  const help = page.getByRole("dialog", { name: "全部快捷键" });
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(help).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
}
