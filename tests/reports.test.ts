import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { CandidateDraft, Hint, OutlineClause, Reading, Span } from "@/lib/domain/report/model";
import { leafSpans } from "@/lib/domain/report/conserve";
import { readDocument } from "@/lib/readers/read-document";
import type { ReadResult } from "@/lib/readers/read-text";

/** Each folder holds one document and `<name>.outline.txt`, what must be read in it. `UPDATE=1` rewrites those. */
const FIXTURES = new URL("./fixtures/reports/", import.meta.url).pathname;

const documents = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((folder) => folder.isDirectory())
  .flatMap(({ name }) => readdirSync(join(FIXTURES, name)).map((file) => join(FIXTURES, name, file)))
  .filter((file) => [".txt", ".html"].includes(extname(file)) && !file.endsWith(".outline.txt"));

const readings = await Promise.all(documents.map(async (file) => [basename(file), file, await readDocument(readFileSync(file), basename(file))] as const));

describe.each(readings)("%s", (_, file, result) => {

  test("is read as its outline says", async () => {
    const expected = join(file, "..", `${basename(file, extname(file))}.outline.txt`);
    const outline = outlineText(await result);
    if (process.env.UPDATE) writeFileSync(expected, outline);
    expect(existsSync(expected), "run with UPDATE=1, then review the new file").toBe(true);
    expect(outline).toBe(readFileSync(expected, "utf8"));
  });

  test("is conserved", async () => {
    const { reading } = await result;
    expect(leafSpans(reading).map(({ start, end }) => reading.text.slice(start, end)).join("")).toBe(reading.text);
  });
});

function outlineText({ reading, format, encoding }: ReadResult): string {
  const words = (span: Span) => reading.text.slice(span.start, span.end).replaceAll("\n", "⏎");
  const { title, issuer, year, publishedOn } = reading.facts;
  const other = leafSpans(reading).filter(({ kind }) => kind === "other");
  const block = (name: string, lines: readonly string[]) => (lines.length > 0 ? [name, ...lines.map((line) => `  ${line}`), ""] : []);
  return [
    `${format}, ${encoding}`,
    "",
    `title      ${title}`,
    `issuer     ${issuer}`,
    `year       ${year}`,
    `published  ${publishedOn}`,
    "",
    ...block("set aside", reading.dropped.map((span) => `${span.why}: ${words(span)}`)),
    ...block("of no clause", other.map(words)),
    ...block("clauses", clauseLines(reading, words)),
    ...block("candidates", reading.candidates.flatMap((candidate) => candidateLines(candidate, words))),
    ...block("messages", reading.messages.map(({ code, values, span }) => [code, JSON.stringify(values), span ? words(span) : ""].join(" ").trimEnd())),
  ].join("\n");
}

function clauseLines({ clauses, passages }: Reading, words: (span: Span) => string): string[] {
  const depths = new Map<string, number>();
  return clauses.flatMap((clause: OutlineClause) => {
    const depth = clause.parentKey === null ? 0 : depths.get(clause.parentKey)! + 1;
    depths.set(clause.key, depth);
    const own = passages.filter(({ clauseKey }) => clauseKey === clause.key);
    return [`[${clause.kind} ${clause.level}] ${words(clause.heading)}`, ...own.map(({ path, span }) => `  · ${path.join(" ")} | ${words(span)}`)].map((line) => "  ".repeat(depth) + line);
  });
}

function candidateLines({ kind, path, title, rule, span, sources, measures, hints, lacks }: CandidateDraft, words: (span: Span) => string): string[] {
  return [
    `${kind} ${path.join(" ")}: ${title}`,
    `  ${rule}, sources ${sources.length}, measures ${measures.length}, lacks ${lacks.join(" ") || "nothing"}`,
    `  from ${words(span).slice(0, 12)}… to …${words(span).slice(-8)}`,
    ...hints.map(({ kind: hint, rule: fired, span: at, day, dates }: Hint) => `  ${hint} (${fired}) ${words(at)}${day ? ` → ${day}` : ""}${dates ? `, dates the ${dates}` : ""}`),
  ];
}
