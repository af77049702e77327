import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { addDays } from "@/lib/domain/calendar/day";
import { isDueSoon } from "@/lib/domain/task/deadline";
import { LIGHTS, lightOf } from "@/lib/domain/task/light";
import { isSilent } from "@/lib/domain/task/stall";
import { addGeneratedTasks, MIDDAY, type Generated } from "@/lib/queries/ledger.fixture";
import { isDueSoonSql, isSilentSql, lightRank } from "@/lib/queries/light-sql";
import { buildScene } from "@/tests/support/scene";

const DAYS = Array.from({ length: 75 }, (_, index) => addDays(MIDDAY, index - 37));

type Row = { id: string; rank: number; soon: boolean; silent: boolean };

let tasks: Generated[];
beforeAll(async () => {
  tasks = await addGeneratedTasks(await buildScene(), 600);
});

describe("the light in SQL", () => {
  it("is the rule's, on every day around every day on which one turns", async () => {
    const seen = new Set<string>();
    for (const today of DAYS) {
      const rows = await db().$queryRaw<Row[]>`SELECT t."id", ${lightRank(today)} AS rank, ${isDueSoonSql(today)} AS soon, ${isSilentSql(today)} AS silent FROM "Task" t`;
      const said = new Map(rows.map(({ id, rank, soon, silent }) => [id, `${LIGHTS[rank]} ${soon === true} ${silent}`]));
      const meant = new Map(tasks.map((task) => [task.id, `${lightOf(task, today).light} ${isDueSoon(task, today)} ${isSilent(task, today)}`]));
      expect(said, today).toEqual(meant);
      for (const task of tasks) seen.add(lightOf(task, today).why);
    }
    expect([...seen].toSorted()).toEqual(["closed", "draft", "dueSoon", "measurePassed", "onCourse", "overdue", "returned", "stalled", "submitted", "suspended", "terminated"]);
  });
});
