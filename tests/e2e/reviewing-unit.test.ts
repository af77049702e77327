import { barriersOn } from "@/tests/e2e/support/accessible";
import { expect, test } from "@/tests/e2e/support/people";

const TITLE = "提升执法人员法治能力素养";

test("the head of a reviewing unit finds at home what waits for its review", async ({ as }) => {
  const head = await as("inspection.head");
  await head.goto("/");
  await expect(head.getByRole("main")).toContainText("1 项待本单位复核");
  const section = head.locator("section").filter({ has: head.getByRole("heading", { name: /^待本单位复核/ }) });
  const row = section.locator("[data-row]").filter({ hasText: TITLE });
  await expect(row).toContainText("待复核 8 天");
  expect(await barriersOn(head)).toEqual([]);
  await row.getByRole("link", { name: "去复核" }).click();
  await expect(head.getByRole("heading", { level: 1 })).toContainText(TITLE);
  await expect(head.getByRole("group", { name: "可以办的事" }).getByRole("button", { name: "退回", exact: true })).toBeVisible();
});
