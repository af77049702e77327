import { expect, it } from "vitest";
import { addDays, asDay } from "@/lib/domain/calendar/day";
import { figuresOf } from "@/lib/domain/event/figures.fixture";
import { stateOf, type TaskState } from "@/lib/domain/event/task-state";
import { TASK_METRICS } from "@/lib/domain/metrics/definitions";
import { PART_STATES, type TaskFacts } from "@/lib/domain/task/model";
import { TASK_STATUSES } from "@/lib/domain/task/status";
import { aPart, aTask } from "@/lib/domain/task/task.fixture";
import { fc } from "@/tests/support/property";

const anyDay = fc.integer({ min: 0, max: 200 }).map((days) => addDays(asDay("2024-01-01"), days));
const maybeDay = fc.option(anyDay);
/** Of what would hide most lights behind its own. */
const seldom = fc.option(anyDay, { freq: 2 });

const anyPart = fc.record({ relation: fc.constantFrom("coLead" as const, "supporting" as const), state: fc.constantFrom(...PART_STATES), joinedOn: maybeDay, dueOn: maybeDay, lastRealProgressOn: maybeDay, countersigned: fc.boolean() });

const anyTask: fc.Arbitrary<TaskFacts> = fc
  .record({
    ...{ status: fc.constantFrom(...TASK_STATUSES), leadUnitId: fc.constantFrom(null, "market"), everIssued: fc.boolean(), parts: fc.array(anyPart, { maxLength: 3 }) },
    ...{ issuedOn: maybeDay, originalDueOn: maybeDay, dueOn: maybeDay, suspendedSince: seldom, submittedOn: seldom, acceptedOn: maybeDay },
    ...{ closedOn: maybeDay, returnedOn: seldom, lastRealProgressOn: maybeDay, nextMeasureOn: seldom },
  })
  .map(({ parts, ...task }) => aTask({ ...task, parts: parts.map((part, index) => aPart(`unit ${index}`, part)) }));

it("is plain JSON, from which light, lights and receipts of parts, and metrics of any day can be computed", () => {
  const held = new Set<string>();
  fc.assert(
    fc.property(anyTask, anyDay, (task, today) => {
      const state = JSON.parse(JSON.stringify(stateOf(task))) as TaskState;
      expect(state).toEqual(stateOf(task));
      expect(figuresOf(state, today)).toEqual(figuresOf(task, today));
      for (const name of figuresOf(task, today).metrics) held.add(name);
    }),
    { numRuns: 3_000, seed: 20240229 },
  );
  expect([...held].sort(), "every metric of tasks was met").toEqual(Object.keys(TASK_METRICS).sort());
});

it("carries status, lead, parts, days, suspension and submission, and nothing else", () => {
  const state = stateOf(aTask({ parts: [aPart("urban", { countersigned: true })] }));
  expect(state.parts).toEqual([{ unitId: "urban", relation: "supporting", state: "acknowledged", joinedOn: null, dueOn: null, lastRealProgressOn: null, countersigned: true }]);
  expect(Object.keys(state).sort()).toEqual(
    ["acceptedOn", "closedOn", "dueOn", "everIssued", "issuedOn", "lastRealProgressOn", "leadUnitId", "nextMeasureOn", "originalDueOn", "parts", "returnedOn", "reviewingUnitId", "status", "submittedOn", "suspendedSince", "version"],
  );
});
