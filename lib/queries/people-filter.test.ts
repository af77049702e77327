import { describe, expect, it } from "vitest";
import { peopleFilterOf, peopleHref } from "@/lib/queries/people-filter";

const UNITS = new Set(["u1"]);

describe("the filter of the list of people", () => {
  it("is the active ones unless told", () => {
    expect(peopleFilterOf({}, UNITS)).toEqual({ words: "", unitId: null, role: null, state: "active", page: 1, ignored: [] });
  });

  it("survives the way through the address", () => {
    const address = { q: "王 100%", unit: "u1", role: "unitHead", state: "all", page: "3" };
    const filter = peopleFilterOf(address, UNITS);
    expect(filter.ignored).toEqual([]);
    const href = peopleHref(filter, { page: 3 });
    expect(Object.fromEntries(new URL(href, "http://x").searchParams)).toEqual(address);
  });

  it("begins at the first page when it changes", () => {
    const filter = peopleFilterOf({ page: "3", role: "leader" }, UNITS);
    expect(peopleHref(filter, { role: null })).toBe("/admin/people");
  });

  it.each([{ role: "king" }, { unit: "u2" }, { state: "maybe" }, { page: "-1" }, { page: "1e9" }, { q: "\0" }, { q: "x".repeat(101) }, { role: ["leader", "office"] }])("names the nonsense in %j", (address) => {
    const filter = peopleFilterOf(address, UNITS);
    expect(filter).toMatchObject({ words: "", unitId: null, role: null, state: "active", page: 1 });
    expect(filter.ignored).toEqual(Object.keys(address));
  });
});
