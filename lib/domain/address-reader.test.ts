import { describe, expect, it } from "vitest";
import { addressReader, among } from "@/lib/domain/address-reader";
import { readPageAddress } from "@/lib/domain/page-address";
import { readChangesAddress } from "@/lib/domain/report/editions/changes-address";
import { readSpanAddress } from "@/lib/domain/report/span-address";
import { readOverdueAddress } from "@/lib/domain/task/overdue-address";

describe("an address", () => {
  it("says what it does not understand, cut short where it is long", () => {
    const { one, nonsense } = addressReader({ scope: "x".repeat(500) });
    one("scope", among(["all"]), () => expect.unreachable());
    expect(nonsense).toEqual([{ name: "scope", value: "x".repeat(60) }]);
  });

  it.each([
    ["/?page=2", readPageAddress, { page: 2 }],
    ["/?page=", readPageAddress, { page: 1 }],
    ["/?scope=all", readOverdueAddress, { scope: "all", only: null }],
    ["/", readOverdueAddress, { scope: null, only: null }],
    ["/?span=120-180", readSpanAddress, { span: { start: 120, end: 180 }, reading: null }],
    ["/?reading=2&span=0-4", readSpanAddress, { span: { start: 0, end: 4 }, reading: 2 }],
    ["/?reading=3", readChangesAddress, { reading: 3 }],
    ["/?span=0-1", readSpanAddress, { span: { start: 0, end: 1 }, reading: null }],
  ])("%s is understood", (path, read, expected) => {
    expect(read(paramsOf(path))).toEqual({ ...expected, nonsense: [] });
  });

  it.each([
    ["/?page=0", readPageAddress, { page: 1 }],
    ["/?page=-5", readPageAddress, { page: 1 }],
    ["/?page=2.5", readPageAddress, { page: 1 }],
    ["/?page=9999999999999", readPageAddress, { page: 1 }],
    ["/?scope=mine", readOverdueAddress, { scope: null, only: null }],
    ["/?scope=all&scope=all", readOverdueAddress, { scope: null, only: null }],
    ["/?span=180-120", readSpanAddress, { span: null, reading: null }],
    ["/?span=120-120", readSpanAddress, { span: null, reading: null }],
    ["/?reading=0", readSpanAddress, { span: null, reading: null }],
    ["/?reading=x", readChangesAddress, { reading: null }],
    ["/?span=-1-5", readSpanAddress, { span: null, reading: null }],
    ["/?span=1-99999999", readSpanAddress, { span: null, reading: null }],
  ])("%s is nonsense, and is left out", (path, read, expected) => {
    const { nonsense, ...rest } = read(paramsOf(path));
    expect(rest).toEqual(expected);
    expect(nonsense).toHaveLength(1);
  });
});

function paramsOf(path: string): Record<string, string | string[]> {
  const { searchParams } = new URL(path, "http://site.invalid");
  return Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]));
}
