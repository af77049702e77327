import { describe, expect, it } from "vitest";
import { aViewer } from "@/lib/domain/people/viewer.fixture";
import { hasRole, hasRoleWithin, heldAs, isLeaderAlone, isOffice, readerOf, scopeOf, seesAll, speaksFor, unitsHeadedBy, unitsLiaisedBy, unitsSpokenFor } from "@/lib/domain/people/viewer";

const viewer = aViewer("unitHead market", "liaison market", "liaison urban", "observer justice");

describe("a viewer", () => {
  it("speaks for the units they head or are liaison of, each once, and for none below", () => {
    expect(unitsHeadedBy(viewer)).toEqual(["market"]);
    expect(unitsLiaisedBy(viewer)).toEqual(["market", "urban"]);
    expect(unitsSpokenFor(viewer)).toEqual(["market", "urban"]);
    expect(speaksFor(viewer, "urban")).toBe(true);
    expect(speaksFor(viewer, "market-east")).toBe(false);
    expect(speaksFor(viewer, "justice")).toBe(false);
  });

  it("reads as unit and name, the unit once", () => {
    const { roles } = viewer;
    expect(readerOf({ name: "张三", roles })).toBe(`${roles[0]!.unitName} 张三`);
    expect(readerOf({ name: `${roles[0]!.unitName}·联络员`, roles })).toBe(`${roles[0]!.unitName}·联络员`);
    expect(readerOf({ name: "张三", roles: [] })).toBe("张三");
  });

  it("sees through those units and the ones below", () => {
    expect(scopeOf(viewer)).toEqual(["market", "market-east", "urban"]);
    expect(scopeOf(aViewer("observer market"))).toEqual([]);
  });

  it("has a role within a unit when it lies there or below", () => {
    expect(hasRoleWithin(aViewer("observer market-east"), ["market"])).toBe(true);
    expect(hasRoleWithin(aViewer("observer market"), ["market-east"])).toBe(false);
    expect(hasRoleWithin(aViewer("office office"), ["justice", "market"])).toBe(true);
    expect(hasRoleWithin(viewer, [])).toBe(false);
  });

  it("sees all as office, leader or administrator", () => {
    expect((["office office", "officeHead office", "leader district", "administrator district"] as const).every((grant) => seesAll(aViewer(grant)))).toBe(true);
    expect([viewer, aViewer("observer district"), aViewer()].some(seesAll)).toBe(false);
  });

  it("is of the office by either of its roles", () => {
    expect([aViewer("office office"), aViewer("officeHead office")].every(isOffice)).toBe(true);
    expect(isOffice(aViewer("administrator office"))).toBe(false);
    expect(hasRole(aViewer("officeHead office"), "office")).toBe(false);
  });

  it("is a leader alone with no other role", () => {
    expect(isLeaderAlone(aViewer("leader district", "leader office"))).toBe(true);
    expect((["administrator district", "observer district", "office office", "liaison market"] as const).some((other) => isLeaderAlone(aViewer("leader district", other)))).toBe(false);
    expect(isLeaderAlone(aViewer())).toBe(false);
  });

  it("holds roles in the order asked for", () => {
    expect(heldAs(viewer, "liaison", "unitHead").map(({ role, unitId }) => `${role} ${unitId}`)).toEqual(["liaison market", "liaison urban", "unitHead market"]);
  });
});
