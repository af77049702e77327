import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { barriersOn } from "@/tests/e2e/support/accessible";
import { confirmDraft } from "@/tests/e2e/support/desk";
import { expect, test } from "@/tests/e2e/support/people";
import { onSiteDatabase } from "@/tests/e2e/support/site-database";

const LOCKED = "tests/fixtures/reports/known/a19-pdf-password";
const { password } = JSON.parse(readFileSync(`${LOCKED}/expected.json`, "utf8")) as { password: string };

/** Reads a locked file again by the button, which asks for its password; a wrong one is told. */
async function readAgain(office: Page): Promise<void> {
  const button = office.getByRole("button", { name: "按新规则重读" });
  await button.click();
  const field = office.getByLabel("打开密码");
  await expect(field).toBeFocused();
  expect(await barriersOn(office)).toEqual([]);
  await field.fill("不是这个");
  await field.press("Enter");
  await expect(office.getByText("密码不对")).toBeVisible();
  await field.fill(password);
  await button.click();
}

test("a locked file is read again by a better reader, as a draft and once it is confirmed, with its password", async ({ as }) => {
  test.slow();
  const office = await as("office");
  await office.goto("/reports/new");
  await office.getByLabel("报告文件").setInputFiles(`${LOCKED}/a19-pdf-password.pdf`);
  await office.getByLabel("打开密码").fill(password);
  await office.getByRole("button", { name: "用密码读入" }).click();
  await office.waitForURL(/\/reports\/drafts\//);
  const candidates = office.getByRole("region", { name: /^候选任务/ });
  await candidates.getByRole("listitem").first().getByRole("heading", { level: 3 }).getByRole("button").click();
  await candidates.getByLabel("任务标题").fill("改过的标题");
  await candidates.getByLabel("任务标题").press("Enter");
  await expect(office.getByRole("status").filter({ hasText: "草稿已存" })).toBeVisible();

  const draftId = new URL(office.url()).pathname.split("/").at(-1);
  await onSiteDatabase(`UPDATE "ImportDraft" SET reading = jsonb_set(reading, '{readerVersion}', '"0"') WHERE id = $1`, [draftId]);
  await office.reload();
  await expect(office.getByRole("form", { name: "读取规则已经改进。" })).toBeVisible();
  await readAgain(office);
  await expect(office.getByRole("status", { name: "提示" })).toContainText("已重读，改动保留 1 处");
  await expect(office.getByRole("form", { name: "读取规则已经改进。" })).toBeHidden();
  await expect(candidates.getByRole("listitem").first()).toContainText("改过的标题");

  const report = await confirmDraft(office);
  await onSiteDatabase(`UPDATE "Reading" SET "readerVersion" = '0' WHERE "reportId" = $1`, [report.split("/").at(-1)]);
  await office.goto(`${report}/editions`);
  await readAgain(office);
  await office.waitForURL(/\/editions\/changes/);
  await expect(office.getByRole("heading", { level: 2 }).first()).toContainText("第 1 版重新读入");
});
