import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { barriersOn } from "@/tests/e2e/support/accessible";
import { expect, test } from "@/tests/e2e/support/people";

const NAME = "a15-pdf-letterhead-kangxi";
const SENTENCE = "全年败诉案件19件，败诉率比上年上升1.2个百分点，主要集中在征地拆迁、工伤认定领域。";

/** The PDF as a report, imported once; gives its address. */
async function importedPdf(office: Page, origin: string): Promise<string> {
  await office.goto("/reports");
  const already = office.getByRole("link", { name: "临澄市人民政府关于2021年度法治政府建设情况的报告" });
  if ((await already.count()) > 0) return (await already.getAttribute("href"))!;
  const bytes = readFileSync(`tests/fixtures/reports/known/${NAME}/${NAME}.pdf`);
  const answer = await office.request.post(`/api/imports?name=${NAME}.pdf`, { data: bytes, headers: { origin, "content-type": "application/octet-stream" } });
  const { value } = (await answer.json()) as { value: { draftId: string } };
  await office.goto(`/reports/drafts/${value.draftId}`);
  await office.getByRole("button", { name: /^确认入库/ }).click();
  await office.getByRole("dialog").getByRole("button", { name: /^确认入库/ }).click();
  await office.waitForURL(/\/reports\/(?!drafts)[0-9a-f-]{36}/);
  return new URL(office.url()).pathname;
}

/** The boxes of the marks in sight and of the page they are on. */
function boxesOf(office: Page) {
  return office.locator(".original-page[data-marked]").evaluate((sheet) => {
    const { left, top, right, bottom } = sheet.getBoundingClientRect();
    const marks = [...sheet.querySelectorAll(".original-mark")].map((mark) => mark.getBoundingClientRect());
    return { within: marks.every((box) => box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom && box.width > 20), inSight: marks.every((box) => box.top >= 0 && box.bottom <= innerHeight), count: marks.length };
  });
}

test("a sentence of a PDF is seen on its page, marked, and back in clean text; the task leads there too @both", async ({ as, baseURL }) => {
  const office = await as("office");
  const address = await importedPdf(office, baseURL ?? "");
  await office.goto(`${address}/sentences`);
  await office.locator("a[data-row-source]", { hasText: SENTENCE }).click();
  await expect(office.locator(".passage.is-lit")).toContainText(SENTENCE);
  await office.getByRole("link", { name: "原件", exact: true }).click();

  await expect(office.locator(".original-page[data-marked] canvas[data-drawn]")).toBeVisible();
  await expect(office.locator(".original-mark")).toHaveCount(3);
  await expect.poll(() => boxesOf(office)).toEqual({ within: true, inSight: true, count: 3 });
  const ink = await office.locator(".original-page[data-marked] canvas").evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, index) => index % 4 === 0 && value < 96).length;
  });
  expect(ink).toBeGreaterThan(500);
  expect(await barriersOn(office)).toEqual([]);
  const over = await office.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBe(0);

  await office.getByRole("link", { name: "看清样文字 →" }).click();
  await expect(office.locator(".passage.is-lit")).toContainText(SENTENCE);

  await office.goto(`${address}/sentences`);
  await office.locator("a[data-row-source]", { hasText: SENTENCE }).locator("xpath=..").getByRole("link", { name: /^2021-问-/ }).first().click();
  await office.getByRole("link", { name: "看原件页 →" }).click();
  await expect(office.locator(".original-mark")).toHaveCount(3);
});

test("a report without pages shows its text where its original is asked for", async ({ as }) => {
  const office = await as("office");
  await office.goto("/reports");
  await office.getByRole("link", { name: /武清区2023年度法治政府建设情况/ }).first().click();
  await office.waitForURL(/\/reports\/[0-9a-f-]{36}/);
  const { pathname } = new URL(office.url());
  await office.goto(`${pathname}/original?span=2000-2010`);
  await expect(office).toHaveURL(/\/reports\/[0-9a-f-]{36}\?span=2000-2010/);
  await expect(office.getByRole("link", { name: "原件", exact: true })).toHaveCount(0);
});
