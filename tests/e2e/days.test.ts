import { expect, test } from "@/tests/e2e/support/people";

const TITLE = "拧紧责任链条，列出各单位法治建设责任清单";

test("a day is the same day wherever the browser stands", async ({ as }) => {
  const seen: string[] = [];
  for (const timezoneId of ["UTC", "Asia/Shanghai", "America/New_York"]) {
    const page = await as("office", { timezoneId });
    await page.goto(`/tasks?words=${encodeURIComponent(TITLE)}`);
    const row = page.getByRole("row").filter({ hasText: TITLE });
    const inLedger = await row.locator("time").allTextContents();
    await row.getByRole("link", { name: TITLE, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
    const onPage = await page.locator("main time").allTextContents();
    const light = await page.locator("main").getByText(/^逾期 \d+ 天$/).first().textContent();
    seen.push(JSON.stringify([inLedger, onPage, light]));
  }
  expect(seen[0]).toMatch(/\d{4}-\d{2}-\d{2}/);
  expect(new Set(seen).size).toBe(1);
});
