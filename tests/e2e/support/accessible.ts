import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What of a page, or of a part of it, is not open to everybody: the rule and where. */
export async function barriersOn(page: Page, within = "html"): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).include(within).analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(" ")).join(" | ").slice(0, 300)}`);
}
