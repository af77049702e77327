import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import { asDay } from "@/lib/domain/calendar/day";
import { loadReportPage } from "@/lib/queries/report-page";
import { addSampleReport } from "@/lib/usecases/reports/edition.fixture";
import { confirmImport } from "@/lib/usecases/reports/confirm-import";
import { sent } from "@/lib/usecases/reports/import.fixture";
import { readAgain } from "@/lib/usecases/reports/read-again";
import { startImport } from "@/lib/usecases/reports/start-import";
import { buildScene, by, on, type Scene } from "@/tests/support/scene";

const LOCKED = "tests/fixtures/reports/known/a19-pdf-password";

/** The reader as it was before. */
vi.mock("@/lib/domain/report/read-report", async (original) => ({ ...(await original<object>()), READER_VERSION: "a later reader's" }));

let scene: Scene;
let reportId: string;
let readingId: string;
beforeEach(async () => {
  scene = await buildScene();
  await db().report.update({ where: { id: scene.report.id }, data: { year: 2022 } });
  ({ reportId } = await addSampleReport(by(scene.people.office)));
  ({ id: readingId } = await db().reading.findFirstOrThrow({ where: { reportId } }));
});

const office = (formKey?: string) => on("2024-03-05", scene.people.office, formKey);

describe("readAgain", () => {
  it("makes a further reading of the same edition, to which everything goes along", async () => {
    const before = (await loadReportPage(scene.people.office, reportId, asDay("2024-03-05")))!;
    expect(await readAgain(office(), { readingId })).toEqual({ reportId });
    const after = (await loadReportPage(scene.people.office, reportId, asDay("2024-03-05")))!;
    expect(after.reading).toEqual({ number: 2, edition: 1, isCurrent: true });
    expect(after.editions.map(({ readings }) => readings.length)).toEqual([2]);
    expect(after.coverage).toEqual(before.coverage);
    expect(after.tasks.map(({ number, citations }) => [number, citations.map(({ start, end }) => [start, end])])).toEqual(before.tasks.map(({ number, citations }) => [number, citations.map(({ start, end }) => [start, end])]));
    expect(await db().anchor.groupBy({ by: ["state"], _count: true })).toEqual([{ state: "carried", _count: 11 }]);
    expect(await db().task.count()).toBe(7);
    const event = await db().event.findFirstOrThrow({ where: { kind: "report.readAgain" }, include: { particulars: true } });
    expect(event.particulars!.body).toMatchObject({ edition: 1, passages: 11, carried: 11, waiting: 0, lapsed: 0, correctionsLost: 0 });
  });

  it("is done once, however often the form is sent, and refuses a reading that is no longer current", async () => {
    const ctx = office("read-this-once-again");
    const [first, second] = await Promise.all([readAgain(ctx, { readingId }), readAgain(ctx, { readingId })]);
    expect(second).toEqual(first);
    expect(await db().reading.count({ where: { reportId } })).toBe(2);
    await expect(readAgain(office(), { readingId })).rejects.toMatchObject({ code: "reading-superseded" });
  });

  it("asks for the password of a locked file again, and keeps none", async () => {
    const { password } = JSON.parse(readFileSync(`${LOCKED}/expected.json`, "utf8")) as { password: string };
    const { draftId } = await startImport(office(), { ...sent("a.pdf", readFileSync(`${LOCKED}/a19-pdf-password.pdf`)), password });
    const locked = await confirmImport(office(), { draftId, version: 1 });
    const reading = await db().reading.findFirstOrThrow({ where: { reportId: locked.reportId } });
    const ctx = office("read-the-locked-again");
    await expect(readAgain(ctx, { readingId: reading.id })).rejects.toMatchObject({ code: "password", values: { wrong: "no" } });
    await expect(readAgain(ctx, { readingId: reading.id, password: "x" })).rejects.toMatchObject({ code: "password", values: { wrong: "yes" } });
    expect(await readAgain(ctx, { readingId: reading.id, password })).toEqual({ reportId: locked.reportId });
    expect(JSON.stringify([await db().reading.findMany(), await db().formKey.findMany(), await db().eventParticulars.findMany()])).not.toContain(password);
  });

  it.each(["administrator", "leader", "observer", "justiceHead"] as const)("is not for %s", async (person) => {
    await expect(readAgain(by(scene.people[person]), { readingId })).rejects.toMatchObject({ status: 403 });
    await expect(readAgain(by(scene.people[person]), { readingId: "no-such-reading" })).rejects.toMatchObject({ status: 403 });
  });

  it("finds none that is not there", async () => {
    await expect(readAgain(office(), { readingId: "no-such-reading" })).rejects.toMatchObject({ status: 404 });
    await expect(readAgain(office(), {})).rejects.toMatchObject({ status: 422 });
  });
});
