import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { openTask } from "@/tests/e2e/support/desk";
import { expect, test } from "@/tests/e2e/support/people";

const TITLE = "强化统筹<img src=x onerror=hurt=1>";
const LINK = "[清单](javascript:hurt=1)";

/** The sample's text as if of a year that no other test imports, with markup among its words. */
const TEXT = readFileSync("prisma/seed/wuqing-2023.txt", "utf8").replaceAll("2023年度", "2016年度").replace("强化法治政府建设工作统筹", TITLE).replace("任务分工,统筹", `任务分工${LINK},统筹`);

/** What would run if any of the page reached ours as it is. */
const LIVE = [
  '<img src=x onerror="hurt=1">',
  "<script>hurt=1</script>",
  '<svg onload="hurt=1"></svg>',
  '<iframe srcdoc="<script>parent.hurt=1</script>"></iframe>',
  '<a href="javascript:hurt=1">全文</a>',
  '<details open ontoggle="hurt=1"></details>',
  '<form action="javascript:hurt=1"><input autofocus onfocus="hurt=1"></form>',
];

const escaped = (words: string) => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const paragraphs = TEXT.split("\n").filter((line) => line.trim() !== "").map((line, at) => `<p onclick="hurt=1">${escaped(line)}</p>${LIVE[at % LIVE.length]}`);
const PAGE = `<!doctype html><meta charset="utf-8"><base href="javascript:hurt=1"><title>报告</title><body onload="hurt=1">${paragraphs.join("\n")}`;

/** Nothing of it ran, and nothing of it stands on the page but as words. */
async function expectUnhurt(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const attributes = [...document.querySelectorAll("main *")].flatMap((element) => [...element.attributes]);
    return { hurt: "hurt" in window, live: attributes.filter(({ name, value }) => name.startsWith("on") || /^\s*javascript:/i.test(value)).map(({ name, value }) => `${name}=${value}`) };
  });
  expect(found).toEqual({ hurt: false, live: [] });
}

test("a page with scripts in it, and markup among its words, is words alone from import to ledger", async ({ as, baseURL }) => {
  test.slow();
  const office = await as("office");
  const answer = await office.request.post(`/api/imports?name=${encodeURIComponent("<img src=x onerror=hurt=1>.html")}`, { data: Buffer.from(PAGE), headers: { origin: baseURL ?? "", "content-type": "application/octet-stream" } });
  const { value } = (await answer.json()) as { value: { draftId: string } };
  await office.goto(`/reports/drafts/${value.draftId}`);
  const candidates = office.getByRole("region", { name: /^候选任务/ });
  await expect(candidates).toContainText("7 项");
  await expect(candidates).toContainText(TITLE);
  await expect(office.getByRole("group", { name: "报告原文" })).toContainText(LINK);
  await expectUnhurt(office);

  await office.getByRole("button", { name: /^确认入库/ }).click();
  await office.getByRole("dialog").getByRole("button", { name: /^确认入库/ }).click();
  await office.waitForURL(/\/reports\/(?!drafts)[0-9a-f-]{36}/);
  for (const words of [TITLE, LINK]) await expect(office.getByRole("main")).toContainText(words);
  await expectUnhurt(office);
  await office.goto(`${new URL(office.url()).pathname}/editions`);
  await expectUnhurt(office);

  await office.goto(`/tasks?words=${encodeURIComponent("强化统筹")}`);
  await expect(office.getByRole("main").getByRole("link", { name: TITLE, exact: true }).first()).toBeVisible();
  await expectUnhurt(office);
  await openTask(office, TITLE);
  await expect(office.getByRole("main")).toContainText(LINK);
  await expectUnhurt(office);
});
