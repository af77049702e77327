import { expect, test } from "@/tests/e2e/support/people";

const TITLE = "提升网上办、邮寄办、掌上办覆盖率";
const WORDS = "未开通的三个事项，月底前给出办法。";

test("a leader finds the overdue task on a phone, reads its sentence and instructs; the unit reads it @phone", async ({ as }) => {
  test.slow();
  const leader = await as("leader");
  await leader.goto("/overdue");
  const item = leader.getByRole("listitem").filter({ has: leader.getByRole("heading", { name: TITLE }) });
  await expect(item).toContainText("8 个邮寄办事项已开通 5 个。");
  await item.getByRole("link", { name: /提升网上办、邮寄办和掌上办覆盖率/ }).click();
  await expect(leader).toHaveURL(/span=\d+-\d+/);
  await expect(leader.locator("#lit")).toBeInViewport();
  await expect(leader.locator(".is-lit").first()).toContainText("提升网上办");

  await leader.goBack();
  await item.getByRole("button", { name: `批示：${TITLE}` }).click();
  await item.getByRole("textbox").fill(WORDS);
  await item.getByRole("button", { name: /^批示/ }).last().click();
  await expect(leader.getByRole("status", { name: "提示" })).toContainText("批示");
  await expect(item).toContainText("已批示 1 次");

  const unit = await as("services.liaison");
  await unit.goto("/notifications");
  await unit.getByRole("listitem").filter({ hasText: WORDS }).getByRole("link").first().click();
  await expect(unit).toHaveURL(/\/tasks\//);
  await expect(unit.locator("main")).toContainText(WORDS);

  const outsider = await as("publicity.liaison");
  await outsider.goto("/notifications");
  await expect(outsider.getByText(WORDS)).toHaveCount(0);
  const answer = await outsider.goto(new URL(unit.url()).pathname);
  expect(answer?.status()).toBe(404);

  await leader.goto(new URL(unit.url()).pathname);
  await expect(leader.getByRole("region", { name: /^批示/ })).toContainText(/区政务服务办 .* 已阅/);
});
