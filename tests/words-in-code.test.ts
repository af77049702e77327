import { expect, it } from "vitest";
import { readSourceFiles } from "@/tests/support/source-files";

const CHINESE = /[\p{Script=Han}、-〿＀-￯]/u;
/** A wide space is a gap, in both languages. */
const COMMENT_OR_GAP = /\/\*[\s\S]*?\*\/|(?<![:"'`])\/\/.*$|\u3000/gm;

/** Files with Chinese that is no word of ours: marks they look for, labels and title marks of the report, a language's own name. */
const ALLOWED: readonly string[] = [
  "components/import/split-places.ts",
  "components/import/use-place-words.ts",
  "components/layout/preference-switches.tsx",
  "components/ledger/source-cell.tsx",
  "components/people/sign-in-sentence.tsx",
  "components/report/clause-tree.tsx",
  "components/report/passage-name.tsx",
  "components/task/task-sources.tsx",
  "components/ui/day-typing.ts",
];

it("words stand in the catalogue, where they have both languages, and so do the marks between them", () => {
  const files = readSourceFiles().filter(({ path }) => /^(app|components)\//.test(path) && !/\.(test|fixture)\.tsx?$/.test(path) && !ALLOWED.includes(path));
  const linesOf = (text: string) => text.replaceAll(COMMENT_OR_GAP, (cut) => cut.replaceAll(/[^\n]/g, "")).split("\n");
  const found = files.flatMap(({ path, text }) => linesOf(text).flatMap((line, index) => (CHINESE.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])));
  expect(found).toEqual([]);
});

/** An element marked as Chinese whose whole content begins with words of the catalogue. */
const MARKED = /lang="zh-CN"(?:[^<>]|=>)*>\s*\{(?:\w+)(?:\.rich)?\(["'`]([^"'`]+)/g;
/** A name, and a name with a year: Chinese in either language. */
const NAMES: readonly string[] = ["brand", "editions.of"];

it("words of the catalogue, which may be English, are not marked as Chinese: what is Chinese in them is, by a tag of its own", () => {
  const files = readSourceFiles().filter(({ path }) => /^(app|components)\/.*\.tsx$/.test(path));
  const found = files.flatMap(({ path, text }) => [...text.matchAll(MARKED)].flatMap(([, key]) => (NAMES.includes(key!) ? [] : [`${path} ${key}`])));
  expect(found).toEqual([]);
});
