import { describe, expect, it } from "vitest";
import { BESIDE_THE_CODE, IMPORT_TABLE, type Row } from "@/tests/support/import-table";
import { readSourceFiles, type SourceFile } from "@/tests/support/source-files";

const files = readSourceFiles();
const within = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`) || path.replace(/\.[\w.]+$/, "") === folder;
const isTest = ({ path }: SourceFile) => /\.(test|fixture)\.tsx?$/.test(path);
const isCode = (file: SourceFile) => !isTest(file) && !file.path.startsWith("tests/");

function allows(row: Row, { from, ours }: SourceFile["imports"][number]): boolean {
  if (ours) return [row.folder, ...row.ours].some((folder) => folder !== "" && within(from, folder));
  return (row.packages?.test(from) ?? true) && !row.mayNot?.test(from);
}

function wrongImports(file: SourceFile): string[] {
  const row = IMPORT_TABLE.find(({ folder }) => within(file.path, folder));
  if (!row) return file.path.startsWith("lib/") ? [`${file.path} is in no row of the table`] : [];
  const rows = isTest(file) ? [row, BESIDE_THE_CODE] : [row];
  return file.imports.filter((wanted) => !rows.some((each) => allows(each, wanted))).map(({ from }) => `${file.path} imports ${from}`);
}

describe("the house", () => {
  it("is entered by its doors: the import table holds", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(wrongImports)).toEqual([]);
  });

  it("reads the environment in one place", () => {
    const mayRead = (path: string) => ["lib/env.ts", "tests/architecture.test.ts"].includes(path) || /^[\w.-]+\.(ts|js|mjs)$/.test(path) || /\.config\.\w+$/.test(path) || /^lib\/cli\/.*\.mjs$/.test(path);
    const readers = files.filter(({ path, text }) => !mayRead(path) && /process\.env(?!\.(TZ|UPDATE)\b)/.test(text));
    expect(readers.map(({ path }) => path)).toEqual([]);
  });

  it("tells the domain the time", () => {
    const clocks = files.filter((file) => within(file.path, "lib/domain") && !isTest(file) && /new Date\(\)|Date\.now\(|Math\.random\(|performance\.now\(/.test(file.text));
    expect(clocks.map(({ path }) => path)).toEqual([]);
  });

  it("asks in queries and writes elsewhere", () => {
    const writes = /\.(create|createMany|update|updateMany|upsert|delete|deleteMany)\(|executeRaw|transaction\(/;
    const writers = files.filter((file) => within(file.path, "lib/queries") && !isTest(file) && writes.test(file.text));
    expect(writers.map(({ path }) => path)).toEqual([]);
  });
});

describe("a file", () => {
  const lines = ({ text }: SourceFile) => text.trimEnd().split("\n").length;
  const counted = files.filter((file) => isCode(file) && /^(app|components|lib|prisma)\//.test(file.path));

  it("has one subject: at most 250 lines", () => {
    const long = files.filter((file) => lines(file) > 250 && !/\.(fixture|table)\.ts$/.test(file.path));
    expect(long.map((file) => `${file.path}: ${lines(file)}`)).toEqual([]);
  });

  it("is small: the median is under 60 lines", () => {
    const sizes = counted.map(lines).toSorted((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(60);
  });

  it("says in its name what it is", () => {
    const vague = /(^|[/.-])(utils?|helpers?|services?|managers?|common|misc)([/.-]|$)/;
    expect(files.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });

  it("is in kebab-case", () => {
    const names = files.map(({ path }) => path.split("/").at(-1) ?? "");
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(name))).toEqual([]);
  });

  it("is no barrel", () => {
    const statements = ({ text }: SourceFile) => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "").split(";").map((part) => part.trim()).filter((part) => part !== "");
    const barrels = files.filter((file) => statements(file).length > 0 && statements(file).every((part) => /^export\b[\s\S]*\bfrom\b/.test(part)));
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });

  it("leaves nothing undone or forced", () => {
    const marks = /\b(TODO|FIXME|XXX|HACK)\b|\bas any\b|@ts-(ignore|expect-error|nocheck)|(eslint|oxlint|biome)-(disable|ignore)|\.only\(|waitForTimeout\(/;
    const marked = files.filter(({ path, text }) => path !== "tests/architecture.test.ts" && marks.test(text));
    expect(marked.map(({ path }) => path)).toEqual([]);
  });
});
