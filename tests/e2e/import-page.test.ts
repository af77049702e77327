import { readFileSync } from "node:fs";
import { startDraft } from "@/tests/e2e/support/addresses";
import { dropOn, takesKeys } from "@/tests/e2e/support/desk";
import { expect, test } from "@/tests/e2e/support/people";

/** The sample's text as if of a year that no other test imports. */
const TEXT = readFileSync("prisma/seed/wuqing-2023.txt", "utf8").replaceAll("2023年度", "2015年度");

/** Words of the report that only this candidate is about. */
const WORDS = { 1: "责任链条", 7: "执法案卷评查" } as const;
const LIT = /(^|\s)bg-sunken(\s|$)/;

test("what the pointer or the focus is on lights up on the other side, and a click on the words opens their candidate", async ({ as, baseURL }) => {
  const office = await as("office");
  await office.goto(`/reports/drafts/${await startDraft(office.request, baseURL ?? "", TEXT)}`);
  await takesKeys(office);
  const candidates = office.getByRole("region", { name: /^候选任务/ });
  const paper = office.getByRole("group", { name: "报告原文" });
  const row = (number: number) => candidates.getByRole("listitem").filter({ has: office.getByRole("heading", { level: 3 }) }).nth(number - 1);
  const opener = (number: number) => row(number).getByRole("heading", { level: 3 }).getByRole("button");
  const words = (number: keyof typeof WORDS) => paper.locator("[data-k]", { hasText: WORDS[number] }).first();
  const litWords = async () => (await office.locator("[data-lit=candidate]").allTextContents()).join("");
  const expectLit = async (number: keyof typeof WORDS, other: keyof typeof WORDS) => {
    await expect.poll(litWords).toContain(WORDS[number]);
    expect(await litWords()).not.toContain(WORDS[other]);
  };

  await opener(1).hover();
  await expectLit(1, 7);
  await opener(7).hover();
  await expectLit(7, 1);
  await office.getByRole("heading", { level: 1 }).hover();
  await expect.poll(litWords).toBe("");

  await opener(1).focus();
  await expectLit(1, 7);
  await paper.getByRole("button", { name: /^候选 7：/ }).first().focus();
  await expectLit(7, 1);
  await expect(row(7)).toHaveClass(LIT);

  await words(1).hover();
  await expect(row(1)).toHaveClass(LIT);
  await expect(row(7)).not.toHaveClass(LIT);
  await words(1).click();
  await expect(candidates.getByRole("group", { name: "候选 1 的内容" })).toBeVisible();
});

test("a file dropped on the page is read, and its facts are put right, refused where they cannot be, and undone", async ({ as }) => {
  const office = await as("office");
  await office.goto("/reports/new");
  await takesKeys(office);
  await dropOn(office.getByText("也可以把文件拖到这里。"), [{ name: "年度报告.txt", text: TEXT }]);
  await office.waitForURL(/\/reports\/drafts\//);
  const heading = office.getByRole("heading", { level: 1 });
  await expect(heading).toContainText("2015年度");
  await expect(office.getByRole("main")).toContainText("年度报告.txt");
  const title = (await heading.textContent()) ?? "";

  const form = office.locator("form", { has: office.locator("[name=publishedOn]") });
  await expect(async () => {
    if (!(await form.isVisible())) await office.getByRole("button", { name: "改", exact: true }).click();
    await expect(form).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await form.locator("[name=title]").fill(`${title}（更正）`);
  await form.locator("[name=year]").fill("二〇一五");
  await form.locator("[name=publishedOn]").fill("2016年3月1日");
  await form.getByRole("button", { name: "改好" }).click();
  await expect(form.locator("[name=year]")).toHaveAccessibleDescription(/四位数字/);
  await expect(form.locator("[name=title]")).toHaveValue(`${title}（更正）`);
  await form.locator("[name=year]").fill("2014");
  await form.getByRole("button", { name: "改好" }).click();
  await expect(form).toHaveCount(0);
  await expect(heading).toHaveText(`${title}（更正）`);
  const facts = office.getByRole("main").locator("dl").first();
  await expect(facts).toContainText("2014");
  await expect(facts).toContainText("2016-03-01");
  await expect(office.getByRole("status").filter({ hasText: "草稿已存" })).toBeVisible();

  await office.reload();
  await expect(heading).toHaveText(`${title}（更正）`);
  await takesKeys(office);
  await office.keyboard.press("Control+z");
  await expect(heading).toHaveText(title);
});
