import type { Locator } from "@playwright/test";
import { SAMPLE_PASSWORD } from "@/prisma/seed/wuqing/accounts";
import { expect, signIn, test } from "@/tests/e2e/support/people";
import { openTask, startVerb, verbBar } from "@/tests/e2e/support/desk";

const TITLE = "用好基层普法阵地";
const TYPED = "按镇街所报调整，普法点改为 11 个。";

const CRITERION = "年内新建普法点不少于 11 个";
const MEASURES = ["汇总镇街所报点位", "逐点核对开放时间"] as const;

test("of two tabs that decide one task, the later sees what changed, keeps what was typed, and undoes none of it", async ({ as }) => {
  const office = await as("office");
  const address = await openTask(office, TITLE);
  const other = await office.context().newPage();
  await other.goto(address);
  const late = await startVerb(office, "修改");
  await addRow(late, "加一项举措", MEASURES[0]);
  await late.getByLabel(/^修改理由/).fill(TYPED);

  const early = await startVerb(other, "修改");
  await early.getByLabel(/^我们怎么定/).fill("由王庆坨镇先行打造，年内推开。");
  await addRow(early, "加一条成效标准", CRITERION);
  await addRow(early, "加一项举措", MEASURES[1]);
  await early.getByLabel(/^修改理由/).fill("简化表述");
  await early.getByRole("button", { name: "修改", exact: true }).dblclick();
  await expect(early).toBeHidden();
  await expect(other.getByRole("complementary", { name: "时间线" }).getByText("理由：简化表述")).toHaveCount(1);

  await late.getByRole("button", { name: "修改", exact: true }).click();
  const panel = late.getByRole("alert");
  await expect(panel).toContainText("你打开之后，这里已有变化。");
  await expect(panel).toContainText(TYPED);
  await expect(panel).toContainText("区司法局·督察经办");
  await panel.getByRole("button", { name: "看新的，保留我写的" }).click();
  await expect(panel).toBeHidden();
  await expect(late.getByLabel(/^修改理由/)).toHaveValue(TYPED);

  await late.getByRole("button", { name: "修改", exact: true }).click();
  await expect(late).toBeHidden();
  await expect(office.getByRole("complementary", { name: "时间线" }).getByText(`理由：${TYPED}`)).toHaveCount(1);
  for (const words of [CRITERION, ...MEASURES]) await expect(office.locator("main")).toContainText(words);
});

/** Adds a row to one of a form's lists; the focus is in it then. */
async function addRow(form: Locator, button: string, words: string): Promise<void> {
  await form.getByRole("button", { name: button }).click();
  await expect(form.locator("textarea:focus")).toHaveValue("");
  await form.page().keyboard.type(words);
}

test("a form is not carried out in the name of another who signed in meanwhile", async ({ as }) => {
  const liaison = await as("urban.liaison");
  await liaison.goto("/account/password");
  await liaison.locator("[name=currentPassword]").fill(SAMPLE_PASSWORD);
  for (const name of ["newPassword", "again"]) await liaison.locator(`[name=${name}]`).fill("another-long-password-2024");

  await liaison.context().clearCookies();
  await signIn(await liaison.context().newPage(), "urban.head");
  await liaison.locator("form:has([name=newPassword]) button[type=submit]").click();
  await expect(liaison.getByRole("alert").filter({ hasText: "现在登录的是另一人" })).toBeVisible();
  await expect(liaison.locator("[name=newPassword]")).toHaveValue("another-long-password-2024");
});

test("a double click does its work once", async ({ as }) => {
  const liaison = await as("personnel.liaison");
  await openTask(liaison, "改善执法人员年龄结构");
  const told = liaison.getByRole("complementary", { name: "时间线" }).getByText("无变化");
  const before = await told.count();
  await verbBar(liaison).getByRole("button", { name: "无变化" }).dblclick();
  await expect(told).toHaveCount(before + 1);
  await liaison.reload();
  await expect(told).toHaveCount(before + 1);
});
