import { test as base, expect, type Page } from "@playwright/test";
import { SAMPLE_PASSWORD, type AccountKey } from "@/prisma/seed/wuqing/accounts";

type Fixtures = {
  /** A browser of its own for one of the sample accounts, signed in through the form. */
  readonly as: (userName: AccountKey, options?: ContextOptions) => Promise<Page>;
  /** Watches a page; what a browser complains of on it fails the test. */
  readonly watch: (page: Page) => void;
};

/** What a browser says of an answer like 422: refusals are answers. */
const REFUSED = /^Failed to load resource: .* status of 4\d\d/;

type ContextOptions = { readonly locale?: string; readonly timezoneId?: string; readonly colorScheme?: "light" | "dark" };

/** Every page is watched: an error on its console, a violation of its policy or a request to another site fails the test. */
export const test = base.extend<Fixtures>({
  watch: async ({ baseURL }, use) => {
    const complaints: string[] = [];
    await use((page) => {
      page.on("console", (message) => message.type() === "error" && !REFUSED.test(message.text()) && complaints.push(`${page.url()}: ${message.text()}`));
      page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (/^https?:$/.test(url.protocol) && url.origin !== baseURL) complaints.push(`asks elsewhere: ${request.url()}`);
      });
    });
    expect(complaints).toEqual([]);
  },
  as: async ({ browser, watch }, use) => {
    const closing: (() => Promise<void>)[] = [];
    await use(async (userName, options) => {
      const context = await browser.newContext(options);
      closing.push(() => context.close());
      const page = await context.newPage();
      watch(page);
      await signIn(page, userName);
      return page;
    });
    for (const close of closing) await close();
  },
});

/** Signs in by the form, in either language, and waits for the page behind it. */
export async function signIn(page: Page, userName: string, password: string = SAMPLE_PASSWORD): Promise<void> {
  await page.goto("/sign-in");
  await fillSignIn(page, userName, password);
  await page.waitForURL(({ pathname }) => pathname !== "/sign-in");
}

export async function fillSignIn(page: Page, userName: string, password: string): Promise<void> {
  await page.locator("[name=userName]").fill(userName);
  await page.locator("[name=password]").fill(password);
  await page.locator("form:has([name=password]) button[type=submit]").click();
}

export { expect };
