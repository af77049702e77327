import { beforeEach, expect, it, vi } from "vitest";

const long = (n: number) => `SELECT ${"a, ".repeat(300)} ${n}`;

let statementName: (query: { readonly sql: string }) => string;
beforeEach(async () => {
  vi.resetModules();
  ({ statementName } = await import("@/lib/db/statement-names"));
});

it("names a long statement, always the same, and no two alike", () => {
  const names = [1, 2, 1].map((n) => statementName({ sql: long(n) }));
  expect(names[0]).toBe(names[2]);
  expect(names[0]).not.toBe(names[1]);
  expect(names).not.toContain("");
});

it("leaves short ones without a name", () => {
  expect(statementName({ sql: "SELECT 1" })).toBe("");
});

it("names so many and no more, and keeps to the names it gave", () => {
  const names = Array.from({ length: 300 }, (_, n) => statementName({ sql: long(n) }));
  expect(names.filter((name) => name !== "")).toHaveLength(200);
  expect(statementName({ sql: long(0) })).toBe(names[0]);
  expect(statementName({ sql: long(299) })).toBe("");
});
