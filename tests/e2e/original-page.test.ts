import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { linesDown, makePdf } from "@/lib/readers/pdf/make-pdf.fixture";
import { barriersOn } from "@/tests/e2e/support/accessible";
import { sampleReport } from "@/tests/e2e/support/addresses";
import { confirmDraft } from "@/tests/e2e/support/desk";
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
  return confirmDraft(office);
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

test("the original's page is open to everybody in English and by night, and says what of its address means nothing", async ({ as, baseURL }) => {
  const address = await importedPdf(await as("office"), baseURL ?? "");
  const reader = await as("office", { locale: "en", colorScheme: "dark" });
  const answer = await reader.goto(`${address}/original?span=x`);
  expect(answer?.status()).toBe(400);
  await expect(reader.getByRole("alert").filter({ hasText: "place in the text = x" })).toHaveCount(1);
  await expect(reader.locator("canvas[data-drawn]").first()).toBeVisible();
  expect(await barriersOn(reader)).toEqual([]);
});

test("a report without pages shows its text where its original is asked for", async ({ as }) => {
  const office = await as("office");
  await office.goto(`${await sampleReport(office)}/original?span=2000-2010`);
  await expect(office).toHaveURL(/\/reports\/[0-9a-f-]{36}\?span=2000-2010/);
  await expect(office.getByRole("link", { name: "原件", exact: true })).toHaveCount(0);
});

/** Has the site answer with another document, as if it were the report's own. */
async function withDocument(office: Page, body: Buffer | null): Promise<void> {
  await office.unroute("**/api/editions/*");
  await office.route("**/api/editions/*", (route) => (body === null ? route.fulfill({ status: 404 }) : route.fulfill({ body, contentType: "application/pdf" })));
}

test("a locked, a damaged and an old original: its password, a word with the way to save it, fonts of our own site", async ({ as, baseURL }) => {
  const office = await as("office");
  const address = `${await importedPdf(office, baseURL ?? "")}/original`;
  const drawn = office.locator("canvas[data-drawn]");

  await withDocument(office, readFileSync("tests/fixtures/reports/known/a19-pdf-password/a19-pdf-password.pdf"));
  await office.goto(address);
  const { password } = JSON.parse(readFileSync("tests/fixtures/reports/known/a19-pdf-password/expected.json", "utf8")) as { password: string };
  const field = office.getByLabel("原件有密码，请输入");
  await field.fill("wrong");
  await field.press("Enter");
  await expect(office.getByText("密码不对，请重新输入。")).toBeVisible();
  await field.fill(password);
  await office.getByRole("button", { name: "打开原件" }).click();
  await expect(drawn.first()).toBeVisible();

  await withDocument(office, Buffer.from("%PDF-1.4\nnothing that can be drawn"));
  await office.goto(address);
  await expect(office.getByRole("alert").getByText("这份原件画不出来")).toBeVisible();
  await expect(office.getByRole("alert").getByRole("link", { name: "下载原件" })).toBeVisible();

  const maps: string[] = [];
  office.on("response", (answer) => void (answer.url().includes("/api/pdf-parts/") && maps.push(`${answer.status()} ${new URL(answer.url()).pathname}`)));
  await withDocument(office, Buffer.from(makePdf([linesDown(["一、存在的不足", "执法规范化水平有待提升。"])])));
  await office.getByRole("button", { name: "再试一次" }).click();
  await expect(drawn.first()).toBeVisible();
  expect(maps).toContain("200 /api/pdf-parts/cmaps/UniGB-UCS2-H.bcmap");
});
