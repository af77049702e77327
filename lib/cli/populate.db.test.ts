import { beforeAll, describe, expect, it } from "vitest";
import { populate } from "@/lib/cli/populate";
import { db } from "@/lib/db/client";
import { asLoadedTask, TASK_FACTS } from "@/lib/db/task-facts";
import { verifyChains } from "@/lib/db/verify-chain";
import { asDay } from "@/lib/domain/calendar/day";
import { stateOf } from "@/lib/domain/event/task-state";
import { thresholdsOf } from "@/lib/domain/task/thresholds";
import { buildScene } from "@/tests/support/scene";

const TODAY = asDay("2024-11-12");

beforeAll(async () => {
  const { units, report } = await buildScene();
  await db().passage.updateMany({ where: { reportId: report.id }, data: { disposition: "task" } });
  // The scene has few units with both a head and a liaison.
  for (const unit of ["town", "market", "justice"] as const) {
    for (const role of ["unitHead", "liaison"] as const) {
      const { id } = await db().person.create({ data: { userName: `${unit}.${role}`.toLowerCase(), name: unit, passwordHash: "-" } });
      await db().roleGrant.create({ data: { personId: id, role, unitId: units[unit] } });
    }
  }
  await populate(700, 300, TODAY);
});

describe("the volume", () => {
  it("has as many tasks as asked for, so many of them open", async () => {
    expect(await db().task.count()).toBe(700);
    expect(await db().task.count({ where: { status: { in: ["issued", "active", "submitted"] } } })).toBe(300);
    expect(await db().task.count({ where: { status: "closed" } })).toBe(400);
  });

  it("has chains that verify, and every last event carries the task as it stands", async () => {
    const { broken, events } = await verifyChains();
    expect(broken).toEqual([]);
    expect(events).toBeGreaterThan(2_000);
    const rows = await db().task.findMany({ select: TASK_FACTS });
    const last = new Map((await db().event.findMany({ orderBy: { sequence: "asc" }, select: { streamId: true, state: true } })).map(({ streamId, state }) => [streamId, state]));
    for (const row of rows) {
      const { facts } = asLoadedTask(row, true);
      expect(last.get(row.id)).toEqual(stateOf(facts));
      const { dueSoonFrom, stallsOn } = await db().task.findUniqueOrThrow({ where: { id: row.id }, select: { dueSoonFrom: true, stallsOn: true } });
      expect({ dueSoonFrom, stallsOn }).toEqual(thresholdsOf(facts));
    }
  });

  it("goes on numbering where it stopped", async () => {
    const series = await db().numberSeries.findMany();
    expect(series.reduce((sum, { last }) => sum + last, 0)).toBe(700);
    await populate(20, 20, TODAY);
    expect(await db().task.count()).toBe(720);
  });
});
