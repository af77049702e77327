import { describe, expect, it } from "vitest";
import { peopleHref, readPeopleAddress } from "@/lib/domain/people/people-filter";

const NOTHING_ASKED = { words: "", unitId: null, role: null, state: "active", page: 1 };

describe("the filter of the list of people", () => {
  it("is the active ones unless told", () => {
    expect(readPeopleAddress({})).toEqual({ ...NOTHING_ASKED, nonsense: [] });
  });

  it("survives the way through the address", () => {
    const address = { q: "王 100%", unit: "u1", role: "unitHead", state: "all", page: "3" };
    const { nonsense, ...filter } = readPeopleAddress(address);
    expect(nonsense).toEqual([]);
    const href = peopleHref(filter, { page: 3 });
    expect(Object.fromEntries(new URL(href, "http://x").searchParams)).toEqual(address);
  });

  it("begins at the first page when it changes", () => {
    const filter = readPeopleAddress({ page: "3", role: "leader" });
    expect(peopleHref(filter, { role: null })).toBe("/admin/people");
    expect(peopleHref(filter, { unitId: "u1", words: "王,李" })).toBe("/admin/people?q=%E7%8E%8B,%E6%9D%8E&role=leader&unit=u1");
  });

  it.each([{ role: "king" }, { unit: "u 2" }, { state: "maybe" }, { page: "-1" }, { page: "1e9" }, { q: "\0" }, { q: "x".repeat(101) }, { role: ["leader", "office"] }])("names the nonsense in %j", (address) => {
    const { nonsense, ...filter } = readPeopleAddress(address);
    expect(filter).toEqual(NOTHING_ASKED);
    expect(nonsense.map(({ name }) => name)).toEqual(Object.keys(address));
  });
});
