import { describe, expect, it } from "vitest";
import { flattenTree, pathIds, subtreeIds } from "@/lib/domain/people/unit-tree";
import { fc } from "@/tests/support/property";

const UNITS = [
  { id: "district", parentId: null },
  { id: "justice", parentId: "district" },
  { id: "town", parentId: "district" },
  { id: "justice-office", parentId: "justice" },
  { id: "court", parentId: null },
];

describe("unit tree", () => {
  it("gives a unit and all below it", () => {
    expect(subtreeIds(UNITS, "district")).toEqual(["district", "justice", "town", "justice-office"]);
    expect(subtreeIds(UNITS, "town")).toEqual(["town"]);
  });

  it("gives a unit and all above it", () => {
    expect(pathIds(UNITS, "justice-office")).toEqual(["justice-office", "justice", "district"]);
    expect(pathIds(UNITS, "court")).toEqual(["court"]);
  });

  it("ends where a broken table has a loop", () => {
    const loop = [{ id: "a", parentId: "b" }, { id: "b", parentId: "a" }];
    expect(subtreeIds(loop, "a")).toEqual(["a", "b"]);
    expect(pathIds(loop, "a")).toEqual(["a", "b"]);
  });

  it("is read from the top, siblings in the order given", () => {
    const lines = flattenTree(UNITS).map(({ unit, depth }) => "  ".repeat(depth) + unit.id);
    expect(lines).toEqual(["district", "  justice", "    justice-office", "  town", "court"]);
  });

  it("shows each unit once, also where a filter took its parent away", () => {
    const forest = fc.array(fc.option(fc.nat(), { nil: null }), { maxLength: 30 }).map((parents) =>
      parents.map((parent, i) => ({ id: `u${i}`, parentId: parent === null || i === 0 ? null : `u${parent % i}` })),
    );
    fc.assert(
      fc.property(forest, fc.func(fc.boolean()), (units, keep) => {
        const shown = units.filter((unit) => keep(unit.id));
        expect(flattenTree(shown).map(({ unit }) => unit.id).sort()).toEqual(shown.map((unit) => unit.id).sort());
      }),
    );
  });
});
