import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { decideLink } from "@/lib/usecases/reports/decide-link";
import { kindsOf, lastEvent } from "@/tests/support/events";
import { buildScene, by, type Scene } from "@/tests/support/scene";

let scene: Scene;
let pair: { shortcomingId: string; arrangementId: string };
beforeEach(async () => {
  scene = await buildScene();
  const clauses = await db().clause.findMany({ orderBy: { position: "asc" } });
  pair = { shortcomingId: clauses[0]!.id, arrangementId: clauses[1]!.id };
});

type Decision = "confirmed" | "rejected" | "undecided";
const decide = (shown: Decision, decision: Decision) => decideLink(by(scene.people.office), { ...pair, shown, decision });
const links = async () => (await db().clauseLink.findMany()).map(({ decision }) => decision);

describe("decideLink", () => {
  it("confirms a pair and leaves its event", async () => {
    await decide("undecided", "confirmed");
    expect(await db().clauseLink.findMany()).toMatchObject([{ ...pair, reportId: scene.report.id, decision: "confirmed", decidedById: scene.people.office.personId }]);
    const { particulars } = await lastEvent(scene.report.id, "report.linkDecided");
    expect(particulars).toMatchObject({ shortcoming: { id: pair.shortcomingId }, arrangement: { id: pair.arrangementId }, decision: "confirmed" });
  });

  it("rejects, changes its mind, takes it back", async () => {
    await decide("undecided", "rejected");
    expect(await links()).toEqual(["rejected"]);
    await decide("rejected", "confirmed");
    expect(await links()).toEqual(["confirmed"]);
    await decide("confirmed", "undecided");
    expect(await links()).toEqual([]);
    expect(await kindsOf(scene.report.id)).toHaveLength(3);
  });

  it("lets one of two deciders win, and tells the other what changed", async () => {
    const outcomes = await Promise.allSettled([decide("undecided", "confirmed"), decide("undecided", "rejected")]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const lost = outcomes.find((outcome) => outcome.status === "rejected")!;
    expect(lost.reason).toMatchObject({ code: "changed-meanwhile", events: [{ kind: "report.linkDecided" }] });
    expect(await links()).toHaveLength(1);
    expect(await kindsOf(scene.report.id)).toHaveLength(1);
  });

  it("refuses a form that shows what is no longer so, and one that changes nothing", async () => {
    await expect(decide("confirmed", "undecided")).rejects.toMatchObject({ code: "changed-meanwhile" });
    await expect(decide("undecided", "undecided")).rejects.toMatchObject({ code: "already-done" });
    expect(await kindsOf(scene.report.id)).toEqual([]);
  });

  it("links a shortcoming to an arrangement, not the other way round", async () => {
    const turned = { shortcomingId: pair.arrangementId, arrangementId: pair.shortcomingId };
    await expect(decideLink(by(scene.people.office), { ...turned, shown: "undecided", decision: "confirmed" })).rejects.toMatchObject({ code: "clause-unknown", status: 404 });
  });

  it("is the office's alone", async () => {
    const { leader, administrator, justiceHead, observer } = scene.people;
    for (const person of [leader, administrator, justiceHead, observer]) {
      await expect(decideLink(by(person), { ...pair, shown: "undecided", decision: "confirmed" })).rejects.toMatchObject({ code: "forbidden" });
    }
    expect(await links()).toEqual([]);
  });
});
