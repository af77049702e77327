import { expect, it } from "vitest";
import { SAMPLE_EVENTS } from "@/lib/domain/event/events.fixture";
import { canSeeEvent, isOfAttempt } from "@/lib/domain/event/sight";
import { aViewer } from "@/lib/domain/people/viewer.fixture";

const hiddenFrom = (...grants: Parameters<typeof aViewer>) =>
  SAMPLE_EVENTS.filter((event) => !canSeeEvent(aViewer(...grants), event)).map(({ kind }) => kind);

it("keeps an instruction and its reading from all but author, addressees, leaders and office", () => {
  for (const grant of ["observer district", "administrator district", "liaison emergency", "unitHead district"] as const) {
    expect(hiddenFrom(grant), grant).toEqual(["task.instructed", "task.instructionRead"]);
  }
  for (const grant of ["leader district", "office office", "liaison market", "unitHead urban"] as const) expect(hiddenFrom(grant), grant).toEqual([]);
});

it("does not keep it from its author, whatever became of their role", () => {
  expect(SAMPLE_EVENTS.every((event) => canSeeEvent({ ...aViewer("observer district"), personId: "leader district" }, event))).toBe(true);
});

it("leaves to a unit that left a task what was done until then, and what is still said to it", () => {
  const task = SAMPLE_EVENTS.filter(({ kind }) => kind.startsWith("task."));
  const saidSince = (grant: Parameters<typeof aViewer>[0]) => task.filter((event) => isOfAttempt(aViewer(grant), event, 5, 4)).map(({ kind }) => kind).toSorted();
  expect(task.every((event) => isOfAttempt(aViewer("liaison emergency"), event, 4, 4))).toBe(true);
  expect(saidSince("liaison urban")).toEqual(["task.instructed", "task.partWaived"]);
});

it("does not tell it of another unit's waiver", () => {
  const waived = SAMPLE_EVENTS.find(({ kind }) => kind === "task.partWaived")!;
  for (const grant of ["liaison emergency", "unitHead district", "observer urban"] as const) expect(isOfAttempt(aViewer(grant), waived, 5, 4), grant).toBe(false);
  expect(isOfAttempt(aViewer("unitHead urban"), waived, 5, 4)).toBe(true);
});
