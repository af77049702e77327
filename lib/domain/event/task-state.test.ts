import { expect, it } from "vitest";
import { asDay } from "@/lib/domain/calendar/day";
import { stateOf } from "@/lib/domain/event/task-state";
import { lightOf } from "@/lib/domain/task/light";
import { aPart, aTask } from "@/lib/domain/task/task.fixture";

it("is plain JSON, from which a past day's light can be computed", () => {
  const task = aTask({ returnedOn: asDay("2024-11-06"), submittedOn: null, nextMeasureOn: asDay("2024-10-31"), parts: [aPart("urban", { dueOn: asDay("2024-12-01") })] });
  const state = stateOf(task);
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  for (const today of ["2024-10-01", "2024-11-12", "2025-01-12"]) expect(lightOf(state, asDay(today))).toEqual(lightOf(task, asDay(today)));
});

it("carries status, lead, parts, days, suspension and submission, and nothing else", () => {
  const state = stateOf(aTask({ parts: [aPart("urban")] }));
  expect(state.parts).toEqual([{ unitId: "urban", relation: "supporting", state: "acknowledged", dueOn: null }]);
  expect(Object.keys(state).sort()).toEqual(
    ["acceptedOn", "closedOn", "dueOn", "issuedOn", "lastRealProgressOn", "leadUnitId", "nextMeasureOn", "originalDueOn", "parts", "returnedOn", "reviewingUnitId", "status", "submittedOn", "suspendedSince", "version"],
  );
});
