import { beforeAll, describe, expect, it } from "vitest";
import { isPassword } from "@/lib/crypto/password";
import { db } from "@/lib/db/client";
import { asLoadedTask, TASK_FACTS } from "@/lib/db/task-facts";
import { verifyChains } from "@/lib/db/verify-chain";
import { dayAt } from "@/lib/domain/calendar/day";
import { EVENT_KINDS } from "@/lib/domain/event/kinds";
import { linkItems } from "@/lib/domain/report/links/link-items";
import { suggestLinks } from "@/lib/domain/report/links/suggest-links";
import { daysLate, onTimeAgainstEffective, onTimeAgainstOriginal } from "@/lib/domain/task/deadline";
import { lightOf } from "@/lib/domain/task/light";
import { isSample } from "@/lib/queries/is-sample";
import { hasFile } from "@/lib/files/store";
import { cleanDatabase } from "@/tests/support/database";
import { seedScene } from "@/prisma/seed";
import { SAMPLE_ACCOUNTS, SAMPLE_PASSWORD } from "@/prisma/seed/wuqing/accounts";

/** Ten past midnight on a Sunday in Shanghai: the hardest day to have a history that ends yesterday. */
const NOW = new Date("2026-11-21T16:10:00Z");
const TODAY = dayAt(NOW);

const loadTasks = async () => (await db().task.findMany({ select: TASK_FACTS })).map((row) => ({ ...asLoadedTask(row, true), submissions: row.submissions }));

let tasks: Awaited<ReturnType<typeof loadTasks>>;

beforeAll(async () => {
  await cleanDatabase();
  await seedScene("wuqing", { now: NOW });
  tasks = await loadTasks();
}, 120_000);

const lights = () => tasks.map(({ facts }) => lightOf(facts, TODAY));
const count = (where: NonNullable<Parameters<ReturnType<typeof db>["event"]["count"]>[0]>["where"]) => db().event.count({ where });

/** Of the report's shortcomings and arrangements, by the words they share. */
async function suggestedPairs() {
  const { text, clauses } = await db().reading.findFirstOrThrow({ include: { clauses: { include: { passages: true }, orderBy: { position: "asc" } } } });
  const outlined = clauses.map(({ key, headingStart, headingEnd }) => ({ key, heading: { start: headingStart, end: headingEnd } }));
  const passages = clauses.flatMap((clause) =>
    clause.passages.map(({ kind, start, end }) => ({ clauseKey: clause.key, kind: kind === "shortcomings" ? ("shortcoming" as const) : ("arrangement" as const), span: { start, end } })),
  );
  const { shortcomings, arrangements } = linkItems({ text, clauses: outlined, passages });
  return suggestLinks(shortcomings, arrangements);
}

describe("the scene of Wuqing", () => {
  it("has tasks in every status that a verb leads to", () => {
    expect(new Set(tasks.map(({ facts }) => facts.status))).toEqual(new Set(["draft", "issued", "active", "submitted", "closed"]));
  });

  it("has every light, for every reason that a verb leads to", () => {
    expect(new Set(lights().map(({ light }) => light))).toEqual(new Set(["red", "amber", "blue", "green", "grey"]));
    const reasons = ["overdue", "returned", "measurePassed", "stalled", "dueSoon", "onCourse", "submitted", "draft", "closed"];
    expect(new Set(lights().map(({ why }) => why))).toEqual(new Set(reasons));
  });

  it("has several overdue, one for more than forty days, one while it waits for review", () => {
    const late = tasks.filter(({ facts }) => daysLate(facts, TODAY) > 0);
    expect(late.length).toBeGreaterThanOrEqual(4);
    expect(Math.max(...late.map(({ facts }) => daysLate(facts, TODAY)))).toBeGreaterThanOrEqual(40);
    expect(late.map(({ facts }) => facts.status)).toContain("submitted");
  });

  it("has a return of each kind", async () => {
    const kinds = await db().submission.groupBy({ by: ["returnKind"], where: { state: "returned" } });
    expect(new Set(kinds.map(({ returnKind }) => returnKind))).toEqual(new Set(["papers", "work"]));
  });

  it("has closings, on time and late by the original day, with each piece of evidence opened", async () => {
    const closed = tasks.filter(({ facts }) => facts.status === "closed");
    expect(closed.map(({ facts }) => [onTimeAgainstOriginal(facts, TODAY), onTimeAgainstEffective(facts, TODAY)]).toSorted()).toEqual([[false, true], [true, true]]);
    const accepted = await db().submission.findMany({ where: { state: "accepted" }, include: { openings: true, task: { include: { evidence: true } } } });
    for (const { openings, task } of accepted) expect(openings).toHaveLength(task.evidence.filter(({ removedAt }) => removedAt === null).length);
  });

  it("has one that was declined and issued to another, and one that was declined and waits", async () => {
    const declined = await db().assignment.findMany({ where: { outcome: "declined" }, include: { task: { include: { assignments: true } } } });
    expect(declined.map(({ task }) => [task.status, task.assignments.length]).toSorted()).toEqual([["draft", 1], ["issued", 2]]);
  });

  it("has instructions, one read by one of its two addressees", async () => {
    const instructions = await db().instruction.findMany({ include: { addressees: true } });
    expect(instructions.map(({ addressees }) => [addressees.length, addressees.filter(({ readAt }) => readAt !== null).length])).toContainEqual([2, 1]);
  });

  it("has one that the office's own unit leads and another unit reviews, submitted", async () => {
    const [office] = await db().roleGrant.findMany({ where: { role: "officeHead" } });
    const own = tasks.filter(({ facts }) => facts.leadUnitId === office!.unitId);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ facts }) => facts.reviewingUnitId === null)).toEqual([]);
    expect(own.map(({ facts }) => facts.status)).toContain("submitted");
  });

  it("has one from a leader's words, not the report's", async () => {
    expect(await db().task.count({ where: { origin: "instruction", reportId: null } })).toBe(1);
  });

  it("has a submission prepared and countersigned that waits for the head, and parts in every state", async () => {
    const waiting = tasks.filter(({ submissions }) => submissions.some(({ state }) => state === "prepared"));
    expect(waiting.flatMap(({ facts }) => facts.parts.filter(({ relation }) => relation === "coLead").map(({ countersigned }) => countersigned))).toEqual([true]);
    expect(new Set(tasks.flatMap(({ facts }) => facts.parts.map(({ state }) => state)))).toEqual(new Set(["pending", "acknowledged", "reported", "declined", "waived"]));
  });

  it("accounts for 10 of the report's 11 sentences", async () => {
    const passages = await db().passage.groupBy({ by: ["disposition"], _count: true });
    expect(Object.fromEntries(passages.map(({ disposition, _count }) => [disposition, _count]))).toEqual({ task: 8, merged: 1, statement: 1, pending: 1 });
  });

  it("has links that a person confirmed and rejected, and leaves one that is only suggested", async () => {
    const links = await db().clauseLink.groupBy({ by: ["decision"], _count: true });
    expect(Object.fromEntries(links.map(({ decision, _count }) => [decision, _count]))).toEqual({ confirmed: 2, rejected: 1 });
    expect(await suggestedPairs()).toHaveLength(4);
  });

  it("tells every kind of event of a task but a discarding and what a correction of the report brings", async () => {
    const kinds = await db().event.groupBy({ by: ["kind"], where: { streamType: "task" } });
    const all = EVENT_KINDS.filter((kind) => kind.startsWith("task.") && kind !== "task.discarded" && !kind.startsWith("task.source"));
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(all.toSorted());
  });

  it("happens in the order of time, on working days, and none of it in time to come", async () => {
    const events = await db().event.findMany({ where: { streamType: { not: "system" } }, orderBy: { id: "asc" }, select: { at: true } });
    const times = events.map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(events.filter(({ at }) => [0, 6].includes(new Date(`${dayAt(at)}T00:00:00Z`).getUTCDay()))).toEqual([]);
    expect(await count({ at: { gt: NOW } })).toBe(0);
  });

  it("keeps the bytes of its files, of several types", async () => {
    const files = await db().storedFile.findMany();
    expect(new Set(files.map(({ mime }) => mime)).size).toBeGreaterThanOrEqual(4);
    for (const { hash } of files) expect(await hasFile(hash)).toBe(true);
  });

  it("lets everyone in with the one password at once", async () => {
    const people = await db().person.findMany({ orderBy: { createdAt: "asc" } });
    expect(people.map(({ userName }) => userName).toSorted()).toEqual(SAMPLE_ACCOUNTS.map(({ userName }) => userName).toSorted());
    expect(people.filter(({ mustChangePassword, active }) => mustChangePassword || !active)).toEqual([]);
    expect(await isPassword(SAMPLE_PASSWORD, people.at(-1)!.passwordHash)).toBe(true);
  });

  it("says that it is a sample, is sealed, and its chains verify", async () => {
    expect(await isSample()).toBe(true);
    expect(await verifyChains()).toMatchObject({ seals: 1, broken: [] });
  });
});

it("refuses a scene that there is not", async () => {
  await expect(seedScene("toString")).rejects.toThrow("There is no scene");
});
