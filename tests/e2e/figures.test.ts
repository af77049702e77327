import type { Page } from "@playwright/test";
import { expect, test } from "@/tests/e2e/support/people";

/** Every figure of the page that opens a list; of a share, what it is a share of. */
async function figuresOf(page: Page, lists: string): Promise<{ href: string; figure: number }[]> {
  const links = await page.locator(`main a[href^="${lists}"]`).evaluateAll((all) => all.map((link) => ({ href: link.getAttribute("href") ?? "", words: link.textContent ?? "" })));
  return links.flatMap(({ href, words }) => {
    const figure = /(\d+)\D*$/.exec(words)?.[1];
    return figure === undefined ? [] : [{ href, figure: Number(figure) }];
  });
}

/** How many a list says it has. */
async function countListed(page: Page, href: string): Promise<number> {
  const html = await (await page.request.get(href)).text();
  return Number(/共 (\d+) 项/.exec(html)?.[1] ?? 0);
}

test("every figure of the leader's page and of the office's opens exactly its list", async ({ as }) => {
  test.slow();
  const [leader, office] = [await as("leader"), await as("office")];
  await leader.goto("/overdue");
  const pages = [[leader, await figuresOf(leader, "/tasks?")]] as [Page, { href: string; figure: number }[]][];
  await office.goto("/");
  pages.push([office, await figuresOf(office, "/tasks?")], [office, await figuresOf(office, "/reports/sentences")]);
  await office.goto("/reports");
  pages.push([office, await figuresOf(office, "/tasks?")]);
  for (const [page, figures] of pages) {
    expect(figures.length).toBeGreaterThan(0);
    for (const { href, figure } of figures) expect([href, await countListed(page, href)]).toEqual([href, figure]);
  }
  expect(pages[0]![1].map(({ href }) => new URL(href, "http://site.invalid").searchParams.get("view"))).toEqual(expect.arrayContaining(["silent", "reporting", "dueSoon"]));
});

test("the leader's line leads to as many units and sentences as it says", async ({ as }) => {
  const leader = await as("leader");
  for (const [part, words] of [["by-unit", /^(\d+) 个单位$/], ["by-sentence", /^(\d+) 句话$/]] as const) {
    await leader.goto("/overdue");
    const way = leader.getByRole("link", { name: words });
    const count = Number(words.exec((await way.textContent()) ?? "")?.[1]);
    await way.click();
    await expect(leader).toHaveURL(new RegExp(`only=overdue#${part}$`));
    const section = leader.locator(`section:has(#${part})`);
    await expect(section).toBeInViewport();
    const lines = part === "by-unit" ? section.locator("li") : section.locator("li:has(a[href*='/reports/'])");
    await expect(lines).toHaveCount(count);
  }
});

test("a figure tells its definition, and its list says it again", async ({ as }) => {
  const leader = await as("leader");
  await leader.goto("/overdue");
  await leader.getByRole("button", { name: "没有声音", exact: true }).click();
  await expect(leader.getByText("其余的满 30 天").first()).toBeVisible();
  await leader.getByRole("link", { name: "打开这些任务" }).click();
  await expect(leader).toHaveURL(/view=silent/);
  await expect(leader.locator("main")).toContainText("其余的满 30 天");
});

test("what coverage lacks is listed over all reports, and decided there by the office alone", async ({ as }) => {
  const [leader, office] = [await as("leader"), await as("office")];
  await leader.goto("/overdue");
  await leader.getByRole("link", { name: /^\d+ \/ \d+$/ }).last().click();
  await expect(leader).toHaveURL(/\/reports\/sentences\?disposition=pending$/);
  await expect(leader.getByRole("button", { name: "仅表述…" })).toHaveCount(0);

  await office.goto("/reports/sentences?disposition=pending");
  const row = office.getByRole("listitem").filter({ hasText: "积极探索创新服务举措" });
  await row.getByRole("button", { name: "仅表述…" }).click();
  const dialog = office.getByRole("dialog");
  await dialog.getByRole("textbox").fill("鼓励性要求，没有具体事项。");
  await dialog.getByRole("button", { name: "定为仅表述" }).click();
  await expect(row).toHaveCount(0);

  await office.goto("/reports/sentences?disposition=statement&page=nowhere");
  await expect(office.getByRole("alert").filter({ hasText: "nowhere" })).toBeVisible();
  await row.getByRole("button", { name: "改回未处理" }).click();
  await expect(row).toHaveCount(0);
});
