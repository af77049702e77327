import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { sampleReport } from "@/tests/e2e/support/addresses";
import { expect, test } from "@/tests/e2e/support/people";

/** Span of words in the drawn lines: each line bears where it begins. */
async function spanOf(lines: Locator, words: string): Promise<{ start: number; end: number }> {
  return lines.evaluateAll((all, wanted) => {
    for (const line of all) {
      const copy = line.cloneNode(true) as HTMLElement;
      for (const other of copy.querySelectorAll("[data-mark], [data-counted]")) other.remove();
      const at = (copy.textContent ?? "").indexOf(wanted);
      const start = Number((line as HTMLElement).dataset["line"]) + at;
      if (at >= 0) return { start, end: start + wanted.length };
    }
    throw new Error(`${wanted} is drawn nowhere`);
  }, words);
}

const litWords = (page: Page) =>
  page.locator(".reading-column").evaluate((column) => {
    const copy = column.cloneNode(true) as HTMLElement;
    for (const other of copy.querySelectorAll("[data-mark], [data-counted]")) other.remove();
    return [...copy.querySelectorAll(".is-lit")].filter((lit) => lit.parentElement?.closest(".is-lit") === null).map((lit) => lit.textContent).join("");
  });

test("any span opens lit and in sight: part of a sentence, over paragraphs, in a folded section, the title, what was set aside", async ({ as }) => {
  const page = await as("urban.liaison");
  const address = await sampleReport(page);
  await page.goto(address);
  const lines = page.locator("[data-line]");
  const open = async (start: number, end: number) => {
    await page.goto(`${address}?span=${start}-${end}#lit`);
    await expect(page.locator("#lit")).toBeInViewport();
  };

  const part = await spanOf(lines, "双随机、一");
  await open(part.start, part.end);
  expect(await litWords(page)).toBe("双随机、一");

  const [first, second] = [await spanOf(lines, "(二)强化法治政府建设工作统筹"), await spanOf(lines, "(三)持续优化法治化营商环境")];
  await open(first.start, second.end);
  expect(await litWords(page)).toMatch(/^\(二\)强化法治政府建设工作统筹。.+\(三\)持续优化法治化营商环境$/);

  const folded = await page.locator("details.group [data-line]").first().evaluate((line) => Number((line as HTMLElement).dataset["line"]));
  await open(folded, folded + 6);
  expect((await litWords(page)).length).toBe(6);
  await expect(page.locator("details[open]:has(.is-lit)")).toHaveCount(1);

  const title = "武清区人民政府关于武清区2023年度法治政府建设情况的报告";
  const at = readFileSync("prisma/seed/wuqing-2023.txt", "utf8").indexOf(title);
  await open(at, at + title.length);
  expect(await litWords(page)).toBe(title);

  await open(0, 4);
  await expect(page.locator("#set-aside .is-lit")).toContainText("IE版本小于11");
});

test("the lit sentence is marked on paper with its address beside it", async ({ as, baseURL }) => {
  const page = await as("office");
  const address = await sampleReport(page);
  await page.goto(`${address}/sentences`);
  await page.locator("a[data-row-source]").first().click();
  await expect(page.locator(".passage.is-lit")).toBeVisible();
  const asked = new URL(page.url());
  await expect(page.locator("[data-address]")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("[data-address]")).toHaveText(`所标文字的地址： ${baseURL}${asked.pathname}${asked.search}#lit`);
  await expect(page.locator(".passage.is-lit")).toHaveCSS("border-bottom-style", "solid");
});

test("words selected in the text have an address to copy", async ({ as, baseURL }) => {
  const page = await as("office");
  const address = await sampleReport(page);
  await page.goto(address);
  const bar = page.getByRole("group", { name: "已选 5 字" });
  // Words selected before the page's scripts have come are selected again.
  await expect(async () => {
    await page.evaluate(() => {
      const passage = [...document.querySelectorAll(".passage")].find((one) => one.textContent?.includes("双随机、一"))!;
      const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent!.indexOf("双随机、一");
        if (at >= 0) getSelection()!.setBaseAndExtent(node, at, node, at + 5);
      }
    });
    await expect(bar).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await bar.getByRole("button", { name: "复制地址" }).click();
  await expect(page.getByText("已复制这些文字的地址")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.startsWith(`${baseURL}${address}?span=`)).toBe(true);
  await page.goto(copied);
  expect(await litWords(page)).toBe("双随机、一");
});
