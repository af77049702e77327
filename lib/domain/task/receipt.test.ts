import { describe, expect, it } from "vitest";
import { asDay, type Day } from "@/lib/domain/calendar/day";
import type { WorkCalendar } from "@/lib/domain/calendar/work-calendar";
import { receiptOf, receiptTermOf } from "@/lib/domain/task/receipt";

/** National Day 2026, Thursday to Wednesday; Saturday the 10th is worked. */
const calendar: WorkCalendar = {
  published: [2026],
  days: {
    ...Object.fromEntries(Array.from({ length: 7 }, (_, n) => [`2026-10-0${n + 1}`, { kind: "holiday", name: "国庆节" } as const])),
    "2026-10-10": { kind: "workday", name: "国庆节" },
  },
};

it.each([
  ["on the day it was asked", "2026-09-29", { late: false, workingDays: 3 }],
  ["before the holiday", "2026-09-30", { late: false, workingDays: 2 }],
  ["in the holiday", "2026-10-05", { late: false, workingDays: 2 }],
  ["the working day before the last", "2026-10-08", { late: false, workingDays: 1 }],
  ["on the last day", "2026-10-09", { late: false, workingDays: 0 }],
  ["on the Saturday that is worked", "2026-10-10", { late: true, workingDays: 1 }],
  ["on the Sunday after", "2026-10-11", { late: true, workingDays: 1 }],
  ["on the Tuesday after", "2026-10-13", { late: true, workingDays: 3 }],
] as const)("a receipt within three working days, asked for on a Tuesday: %s", (_, today, term) => {
  expect(receiptTermOf(asDay("2026-09-29"), asDay(today), { calendar, receiptWorkingDays: 3 })).toEqual(term);
});

it("is late, by no working day yet, on the weekend after its last day", () => {
  expect(receiptTermOf(asDay("2026-11-03"), asDay("2026-11-07"), { calendar, receiptWorkingDays: 3 })).toEqual({ late: true, workingDays: 0 });
});

describe("a receipt that is waited for", () => {
  const today = asDay("2026-09-30");
  const task = { status: "issued", issuedOn: asDay("2026-09-29"), suspendedSince: null } as const;
  const lead = { relation: "lead", state: "pending", joinedOn: null } as const;
  const part = { relation: "supporting", state: "pending", joinedOn: null } as const;
  const left = (of: Parameters<typeof receiptOf>[0], unit: Parameters<typeof receiptOf>[1]) => receiptOf(of, unit, today, { calendar, receiptWorkingDays: 3 })?.workingDays ?? null;

  it("is the lead's while the task is issued, and no longer", () => {
    expect(left(task, lead)).toBe(2);
    for (const status of ["draft", "active", "submitted", "closed", "terminated"] as const) expect([status, left({ ...task, status }, lead)]).toEqual([status, null]);
  });

  it("is another's while its part is pending, whether or not the lead has acknowledged", () => {
    expect([left(task, part), left({ ...task, status: "active" }, part)]).toEqual([2, 2]);
    for (const status of ["draft", "submitted", "closed"] as const) expect(left({ ...task, status }, part)).toBeNull();
    for (const state of ["acknowledged", "reported", "declined", "waived"] as const) expect(left(task, { ...part, state })).toBeNull();
    expect(left(task, { ...part, relation: "former" })).toBeNull();
  });

  it("counts from the day on which the unit joined, where that was after the issue", () => {
    const joining = (joinedOn: Day) => left({ ...task, status: "active" }, { ...part, joinedOn });
    expect([joining(asDay("2026-09-30")), joining(asDay("2026-09-01"))]).toEqual([3, 2]);
  });

  it("is none while the task is suspended", () => {
    expect(left({ ...task, suspendedSince: asDay("2026-09-30") }, lead)).toBeNull();
  });
});
