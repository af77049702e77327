import { expect, test } from "@/tests/e2e/support/people";

/** Far from what any other journey counts by. */
const YEAR = 2031;

test("an administrator enters a year, and who chooses a day is told of its rest days", async ({ as }) => {
  const administrator = await as("admin");
  const main = administrator.locator("main");
  await administrator.goto(`/admin/calendar?year=${YEAR}`);
  await expect(main).toContainText(`${YEAR} 年还没有录入日期`);
  const enter = async (kind: string, from: string, to: string) => {
    await main.getByLabel(kind, { exact: true }).check();
    await main.getByLabel("节日").fill("国庆节");
    await main.getByLabel("日期或首日").fill(from);
    await main.getByLabel("末日").fill(to);
    await main.getByRole("button", { name: "增加", exact: true }).click();
  };
  await enter("放假", `${YEAR}-10-01`, `${YEAR}-10-07`);
  await expect(main).toContainText("放假 7 天，调休上班 0 天");
  await enter("调休上班", `${YEAR}-10-08`, "");
  await expect(main).toContainText("不是周末，本来就上班");
  await enter("调休上班", `${YEAR}-10-11`, "");
  await expect(main).toContainText("放假 7 天，调休上班 1 天");

  const office = await as("office");
  await office.goto("/tasks/new");
  const due = office.locator("[name=dueOn]");
  const choose = async (day: string) => {
    await due.fill(day);
    await due.blur();
  };
  const hint = office.locator("main");
  await choose(`${YEAR}-10-01`);
  await expect(hint).toContainText(`${YEAR} 年的放假安排尚未公布。`);

  await main.getByLabel("依据文件").fill("国务院办公厅关于放假安排的通知");
  await main.getByRole("button", { name: `启用 ${YEAR} 年日历` }).click();
  await expect(main).toContainText("依据：国务院办公厅关于放假安排的通知");
  await office.reload();
  await choose(`${YEAR}-10-01`);
  await expect(hint).toContainText(`${YEAR}-10-01 是法定节假日（国庆节），期限不顺延。`);
  await choose(`${YEAR}-10-12`);
  await expect(hint).toContainText(`${YEAR}-10-12 是周日，期限不顺延。`);
  for (const worked of [`${YEAR}-10-11`, `${YEAR}-10-13`]) {
    await choose(worked);
    await expect(hint).not.toContainText("期限不顺延");
  }
  await expect(due).toHaveValue(`${YEAR}-10-13`);

  await main.getByRole("button", { name: `删去 ${YEAR}-10-11` }).click();
  await expect(main).toContainText("放假 7 天，调休上班 0 天");
  await main.getByRole("button", { name: `停用 ${YEAR} 年日历` }).click();
  await administrator.getByRole("dialog").getByRole("button", { name: `停用 ${YEAR} 年日历` }).click();
  await expect(main).toContainText("现在只按周末推算");
});

test("a task written by hand is proposed a lead and a day from its words", async ({ as }) => {
  const office = await as("office");
  await office.goto("/tasks/new");
  await office.getByLabel("原话").fill("请区司法局研究行政复议案件增多的原因，2031年9月底前报告。");
  await office.getByRole("button", { name: "用区司法局牵头" }).click();
  await expect(office.locator("[name=leadUnitId] option:checked")).toHaveText("区司法局");
  await office.getByRole("button", { name: "用 2031-09-30" }).click();
  await expect(office.locator("[name=dueOn]")).toHaveValue("2031-09-30");
  // After another day was typed it can be taken again.
  await office.locator("[name=dueOn]").fill("2031-10-31");
  await office.getByRole("button", { name: "用 2031-09-30" }).click();
  await expect(office.locator("[name=dueOn]")).toHaveValue("2031-09-30");
});

test("the term of a receipt is the administrator's to set, and a unit sees what is left of it", async ({ as }) => {
  const administrator = await as("admin");
  await administrator.goto("/admin/settings");
  const days = administrator.getByLabel("签收期限（工作日）");
  const save = async (value: string) => {
    await days.fill(value);
    // What another reads next is what the server has by then.
    const answered = administrator.waitForResponse((answer) => answer.request().method() === "POST");
    await administrator.getByRole("button", { name: "保存设置" }).click();
    await answered;
  };
  await save("31");
  await expect(administrator.getByText("不得大于 30。")).toBeVisible();
  await save("30");
  await expect(administrator.getByText("设置已保存。")).toBeVisible();
  await expect(days).toHaveValue("30");

  const unit = await as("environment.liaison");
  await expect(unit.locator("main")).toContainText("30 个工作日内签收，或退回交办并写明理由");
  await expect(unit.locator("main")).toContainText(/签收余 2\d 个工作日/);
  await save("3");
  await unit.reload();
  await expect(unit.locator("main")).toContainText("3 个工作日内签收");
});
