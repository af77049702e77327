import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { correctFacts } from "@/lib/usecases/reports/correct-facts";
import { kindsOf, lastEvent } from "@/tests/support/events";
import { buildScene, by, type Scene } from "@/tests/support/scene";

let scene: Scene;
let facts: { reportId: string; version: number; title: string; issuer: string; year: number; publishedOn: string };
beforeEach(async () => {
  scene = await buildScene();
  facts = { reportId: scene.report.id, version: 1, title: "法治政府建设情况的报告", issuer: "武清区人民政府", year: 2023, publishedOn: "2024-02-28" };
});

const report = () => db().report.findUniqueOrThrow({ where: { id: scene.report.id } });

describe("correctFacts", () => {
  it("corrects what is said about a report, and says what changed", async () => {
    await correctFacts(by(scene.people.office), { ...facts, year: "2022", publishedOn: "" });
    expect(await report()).toMatchObject({ year: 2022, publishedOn: null, version: 2 });
    const { particulars } = await lastEvent(scene.report.id, "report.factsCorrected");
    expect(particulars.changes).toEqual([{ field: "year", from: "2023", to: "2022" }, { field: "publishedOn", from: "2024-02-28", to: null }]);
  });

  it("refuses one that changes nothing", async () => {
    await expect(correctFacts(by(scene.people.office), facts)).rejects.toMatchObject({ code: "already-done" });
  });

  it("keeps one report of an issuer and year", async () => {
    await db().report.create({ data: { title: "另一份", issuer: facts.issuer, year: 2022, createdAt: new Date(0), importedById: scene.people.office.personId } });
    await expect(correctFacts(by(scene.people.office), { ...facts, year: 2022 })).rejects.toMatchObject({ code: "report-exists", values: { issuer: facts.issuer, year: 2022 } });
    expect(await report()).toMatchObject({ year: 2023, version: 1 });
  });

  it("lets one of two at one version win", async () => {
    const outcomes = await Promise.allSettled(["甲", "乙"].map((title) => correctFacts(by(scene.people.office), { ...facts, title })));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(outcomes.find((outcome) => outcome.status === "rejected")!.reason).toMatchObject({ code: "changed-meanwhile", events: [{ kind: "report.factsCorrected" }] });
    expect(await kindsOf(scene.report.id)).toEqual(["report.factsCorrected"]);
  });

  it.each([1948, 2199, 2999])("refuses the year %i, as the import does", async (year) => {
    await expect(correctFacts(by(scene.people.office), { ...facts, year })).rejects.toMatchObject({ fields: [{ path: "year", code: "no-such-year" }] });
  });

  it("tells nothing that was missed to a form that shows a version yet to come", async () => {
    await correctFacts(by(scene.people.office), { ...facts, title: "改" });
    await expect(correctFacts(by(scene.people.office), { ...facts, version: 9 })).rejects.toMatchObject({ code: "changed-meanwhile", events: [] });
  });

  it("is the office's alone", async () => {
    for (const person of [scene.people.leader, scene.people.administrator, scene.people.justiceHead]) {
      await expect(correctFacts(by(person), { ...facts, title: "改" })).rejects.toMatchObject({ code: "forbidden" });
    }
  });
});
