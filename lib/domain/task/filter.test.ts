import { describe, expect, it } from "vitest";
import type { Params } from "@/lib/domain/address-reader";
import { ledgerHref, readLedgerAddress } from "@/lib/domain/task/filter";
import { fc } from "@/tests/support/property";

const paramsOf = (href: string): Params => Object.fromEntries(new URLSearchParams(href.split("?")[1] ?? ""));

describe("the ledger's address", () => {
  it("reads what it says", () => {
    const { filter, sort, descending, page, nonsense } = readLedgerAddress({ light: "red,amber", status: ["issued", "active"], from: "2024-01-01", words: " 双随机 ", sort: "-due", page: "2" });
    expect(filter).toEqual({ light: ["red", "amber"], status: ["issued", "active"], from: "2024-01-01", words: "双随机" });
    expect({ sort, descending, page, nonsense }).toEqual({ sort: "due", descending: true, page: 2, nonsense: [] });
  });

  it.each([
    ["light", "violet"],
    ["status", "overdue"],
    ["from", "2023-02-29"],
    ["to", "tomorrow"],
    ["unit", "' OR 1=1"],
    ["view", "all"],
    ["sort", "colour"],
    ["page", "0"],
    ["page", "1e9"],
    ["clause", "c'1"],
    ["clause", "a".repeat(65)],
    ["span", "reading"],
    ["span", "reading.12x"],
    ["words", "\ud800"],
    ["words", "x".repeat(101)],
  ])("names %s=%s as nonsense and leaves the rest", (name, value) => {
    const { filter, nonsense } = readLedgerAddress({ report: "r-1", [name]: value });
    expect(filter).toEqual({ report: "r-1" });
    expect(nonsense.map((each) => each.name)).toEqual([name]);
  });

  it("keeps the good values of a list that holds a bad one", () => {
    const { filter, nonsense } = readLedgerAddress({ light: "red,violet" });
    expect(filter.light).toEqual(["red"]);
    expect(nonsense).toEqual([{ name: "light", value: "violet" }]);
  });

  it("takes clauses each once, and no more than it can ask for", () => {
    const asked = Array.from({ length: 22 }, (_, index) => `c${index}`);
    const { filter, nonsense } = readLedgerAddress({ clause: [...asked, "c1"].join(",") });
    expect(filter.clause).toEqual(asked.slice(0, 20));
    expect(nonsense).toEqual([{ name: "clause", value: "c20" }, { name: "clause", value: "c21" }]);
  });

  it("never throws, and its own address says the same again", () => {
    const names = fc.constantFrom("status", "light", "view", "section", "relation", "report", "passage", "clause", "span", "unit", "origin", "charge", "from", "to", "words", "sort", "page", "else");
    const values = fc.oneof(fc.string(), fc.constantFrom("red", "draft", "issued,active", "dueSoon", "2024-02-29", "lead", "-due", "3", "mine", "arrangements", "oral", "c1,c2", "r-1.120"));
    fc.assert(
      fc.property(fc.dictionary(names, fc.oneof(values, fc.array(values, { maxLength: 3 }))), (params) => {
        const { nonsense: _, ...address } = readLedgerAddress(params);
        const again = readLedgerAddress(paramsOf(ledgerHref(address)));
        expect(again).toEqual({ ...address, nonsense: [] });
      }),
    );
  });
});
