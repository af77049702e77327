import { expect, test } from "@/tests/e2e/support/people";

const TITLES = ["三年行动计划年度任务：生态环境领域", "党委（党组）中心组学习与媒体宣传"] as const;
const DRAFT = "规范镇街行政规范性文件备案";

test("after a verb done to many, each row says what became of it, with the way to it", async ({ as }) => {
  const head = await as("office.head");
  await head.goto("/tasks");
  const row = (title: string) => head.getByRole("row").filter({ has: head.getByRole("link", { name: title, exact: true }) });
  for (const title of TITLES) await row(title).getByRole("checkbox").check();
  const bar = head.getByRole("region", { name: "批量办理" });
  await bar.getByRole("button", { name: "催办" }).click();
  await head.getByRole("dialog").getByRole("button", { name: "催办 2 项" }).click();

  const went = head.getByRole("group", { name: "办理结果" });
  await expect(went).toBeFocused();
  await expect(went).toContainText("已催办 2 项");
  await expect(went.getByRole("listitem")).toHaveCount(0);
  await went.getByText("逐项看办成的 2 项").click();
  for (const title of TITLES) await expect(went.getByRole("listitem").filter({ hasText: title }).getByRole("link")).toHaveAttribute("href", /^\/tasks\//);
  await went.getByRole("button", { name: "收起" }).click();
  await expect(went).toHaveCount(0);

  await row(DRAFT).getByRole("checkbox").check();
  await bar.getByRole("button", { name: "交办" }).click();
  await head.getByRole("dialog").getByRole("button", { name: "交办 1 项" }).click();
  const failed = head.getByRole("alert", { name: "办理结果" });
  await expect(failed).toContainText("交办：0 项办成，1 项没有办成");
  await expect(failed.getByRole("listitem")).toHaveCount(1);
  await expect(failed.getByRole("link", { name: DRAFT })).toHaveAttribute("href", /^\/tasks\//);
  await expect(row(DRAFT).getByRole("checkbox")).toBeChecked();
});

test("a unit reports progress with a file for a criterion, without leaving its desk", async ({ as }) => {
  const liaison = await as("market.liaison");
  const title = "三年行动计划年度任务：市场监管领域";
  await liaison.getByRole("button", { name: `报进展：${title}` }).click();
  const row = liaison.getByRole("listitem").filter({ has: liaison.getByRole("link", { name: title, exact: true }) });
  await expect(row.getByText("选文件")).toHaveCount(0);
  await row.getByRole("button", { name: "佐证…" }).click();
  await row.locator("input[type=file]").setInputFiles({ name: "对账情况.txt", mimeType: "text/plain", buffer: Buffer.from("已对账") });
  await expect(row.getByText(/^完成.*KB$/)).toBeVisible();
  await row.getByRole("group", { name: /^对应哪几条成效标准/ }).getByRole("checkbox").first().check();
  await row.getByLabel("进展", { exact: true }).fill("第四季度对账表已报送。");
  await row.getByRole("button", { name: "报进展", exact: true }).click();
  await expect(liaison.getByRole("status", { name: "提示" })).toContainText("已报进展");
  await row.getByRole("link", { name: title, exact: true }).click();
  await expect(liaison.getByRole("heading", { level: 1 })).toContainText(title);
  await expect(liaison.getByRole("main")).toContainText("对账情况.txt");
  await expect(liaison.getByRole("main")).toContainText("第四季度对账表已报送。");
});
