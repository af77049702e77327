import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { loadViewer } from "@/lib/db/load-viewer";
import type { Viewer } from "@/lib/domain/people/viewer";
import { amendPerson } from "@/lib/usecases/people/amend-person";
import { createPerson } from "@/lib/usecases/people/create-person";
import { deactivatePerson } from "@/lib/usecases/people/deactivate-person";
import { reactivatePerson } from "@/lib/usecases/people/reactivate-person";
import { buildScene, by, type Scene } from "@/tests/support/scene";

let scene: Scene;
let first: Viewer;
beforeEach(async () => {
  scene = await buildScene();
  first = scene.people.administrator;
});

const second = async () => {
  const { personId } = await createPerson(by(first), { userName: "second", name: "second", grants: [`administrator:${scene.units.government}`] });
  return loadViewer(db(), personId);
};
const demote = (actor: Viewer, whom: Viewer) =>
  amendPerson(by(actor), { personId: whom.personId, version: 1, name: whom.name, grants: [`observer:${scene.units.government}`] });
const deactivate = (actor: Viewer, whom: Viewer) => deactivatePerson(by(actor), { personId: whom.personId, version: 1 });
const administrators = () => db().person.count({ where: { active: true, grants: { some: { role: "administrator" } } } });

describe("the last active administrator", () => {
  it.each([["demoted", demote], ["deactivated", deactivate]] as const)("cannot be %s", async (_, act) => {
    await expect(act(first, first)).rejects.toMatchObject({ code: "last-administrator" });
    expect(await administrators()).toBe(1);
    expect(await db().event.count({ where: { streamId: first.personId } })).toBe(0);
  });

  it("is not one while there is another, and is one again when that one is gone", async () => {
    const other = await second();
    await deactivate(first, other);
    await expect(demote(first, first)).rejects.toMatchObject({ code: "last-administrator" });
    await reactivatePerson(by(first), { personId: other.personId, version: 2 });
    await demote(first, first);
    expect(await administrators()).toBe(1);
  });

  it.each([["demote", demote], ["deactivate", deactivate]] as const)("is left when two %s each other at once", async (_, act) => {
    const other = await second();
    const answers = await Promise.allSettled([act(first, other), act(other, first)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await administrators()).toBe(1);
  });
});
