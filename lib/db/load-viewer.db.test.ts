import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { loadViewer } from "@/lib/db/load-viewer";
import { buildScene, type Scene } from "@/tests/support/scene";

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
});

describe("a viewer", () => {
  it("sees down from the units they speak for, and stands below those above", async () => {
    const { units, people } = scene;
    const head = await loadViewer(db(), people.justiceHead.personId);
    expect(head.unitScopes).toEqual({ [units.justice]: [units.justice, units.legalAid] });
    expect(head.unitPaths).toEqual({ [units.justice]: [units.justice, units.government] });
    const below = await loadViewer(db(), people.legalAidLiaison.personId);
    expect(below.unitScopes).toEqual({ [units.legalAid]: [units.legalAid] });
    expect(below.unitPaths).toEqual({ [units.legalAid]: [units.legalAid, units.justice, units.government] });
  });

  it("sees nothing down from a unit they only observe or lead from", async () => {
    for (const who of ["observer", "leader", "administrator"] as const) {
      expect((await loadViewer(db(), scene.people[who].personId)).unitScopes).toEqual({});
    }
  });

  it("knows the office's units by who works there now", async () => {
    const { units, people } = scene;
    const offices = async () => (await loadViewer(db(), people.leader.personId)).officeUnitIds;
    expect(await offices()).toEqual([units.office]);
    await db().person.updateMany({ where: { id: { in: [people.office.personId, people.officeHead.personId] } }, data: { active: false } });
    expect(await offices()).toEqual([]);
  });

  it("carries the units in a leader's charge", async () => {
    const { units, people } = scene;
    expect((await loadViewer(db(), people.leader.personId)).chargeUnitIds.toSorted()).toEqual([units.justice, units.transport].toSorted());
  });
});
