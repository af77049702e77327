import { readFileSync } from "node:fs";

/** Where the site under test writes its log. */
export const SITE_LOG = "test-results/site.log";

export type LogLine = Readonly<Record<string, unknown>>;

/** The whole log as text, and its lines that are structured; what starts the site writes others among them. */
export function readSiteLog(): { readonly text: string; readonly lines: readonly LogLine[] } {
  const text = readFileSync(SITE_LOG, "utf8");
  return { text, lines: text.split("\n").filter((line) => line.startsWith("{")).map((line) => JSON.parse(line) as LogLine) };
}
