import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { setDisposition } from "@/lib/usecases/reports/set-disposition";
import { discardTask } from "@/lib/usecases/tasks/discard-task";
import { kindsOf, lastEvent } from "@/tests/support/events";
import { buildScene, by, type Scene } from "@/tests/support/scene";
import { draftedTask } from "@/tests/support/scene-tasks";

let scene: Scene;
let passageId: string;
beforeEach(async () => {
  scene = await buildScene();
  passageId = scene.report.passages[2].id;
});

const passage = () => db().passage.findUniqueOrThrow({ where: { id: passageId } });
const state = (version: number) => setDisposition(by(scene.people.office), { passageId, version, to: "statement", reason: "总体评价" });

describe("setDisposition", () => {
  it("makes a sentence a statement only, with its reason, and leaves its event", async () => {
    await state(1);
    expect(await passage()).toMatchObject({ disposition: "statement", reason: "总体评价", version: 2 });
    const { particulars } = await lastEvent(scene.report.id, "report.dispositionSet");
    expect(particulars).toMatchObject({ passageId, from: "pending", to: "statement", reason: "总体评价", taskNumber: null, by: { role: "office" } });
  });

  it("takes that back", async () => {
    await state(1);
    await setDisposition(by(scene.people.officeHead), { passageId, version: 2, to: "pending" });
    expect(await passage()).toMatchObject({ disposition: "pending", reason: null, version: 3 });
    expect(await kindsOf(scene.report.id)).toEqual(["report.dispositionSet", "report.dispositionSet"]);
  });

  it("wants a reason", async () => {
    await expect(setDisposition(by(scene.people.office), { passageId, version: 1, to: "statement", reason: " " })).rejects.toMatchObject({ status: 422 });
    await expect(setDisposition(by(scene.people.office), { passageId, version: 1, to: "statement" })).rejects.toMatchObject({ code: "field-required", field: "reason" });
    expect(await passage()).toMatchObject({ disposition: "pending", version: 1 });
  });

  it("is refused where tasks decide, until they are gone", async () => {
    const task = await draftedTask(scene, { sources: [{ from: "passage", passageId }] });
    const { version, disposition } = await passage();
    expect(disposition).toBe("task");
    await expect(state(version)).rejects.toMatchObject({ code: "passage-has-tasks" });
    await discardTask(by(scene.people.office), task);
    await state((await passage()).version);
    expect(await passage()).toMatchObject({ disposition: "statement" });
  });

  it("lets one of two at one version win, and tells the other what changed", async () => {
    const outcomes = await Promise.allSettled([state(1), state(1)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const lost = outcomes.find((outcome) => outcome.status === "rejected")!;
    expect(lost.reason).toMatchObject({ code: "changed-meanwhile", events: [{ kind: "report.dispositionSet" }] });
    expect(await kindsOf(scene.report.id)).toHaveLength(1);
  });

  it("is the office's alone", async () => {
    const { leader, administrator, justiceHead, observer } = scene.people;
    for (const person of [leader, administrator, justiceHead, observer]) {
      await expect(setDisposition(by(person), { passageId, version: 1, to: "statement", reason: "总体评价" })).rejects.toMatchObject({ code: "forbidden" });
    }
    expect(await kindsOf(scene.report.id)).toEqual([]);
  });

  it("knows no sentence of that id", async () => {
    await expect(setDisposition(by(scene.people.office), { passageId: "none", version: 1, to: "pending" })).rejects.toMatchObject({ code: "passage-unknown", status: 404 });
  });
});
