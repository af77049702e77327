import { describe, expect, it } from "vitest";
import { asDay } from "@/lib/domain/calendar/day";
import type { LightFacts } from "@/lib/domain/task/model";
import { overdueStarts } from "@/lib/queries/task-page-overdue";

const BLANK: LightFacts = {
  status: "active",
  issuedOn: asDay("2024-03-04"),
  originalDueOn: asDay("2024-10-31"),
  dueOn: asDay("2024-10-31"),
  suspendedSince: null,
  submittedOn: null,
  acceptedOn: null,
  closedOn: null,
  returnedOn: null,
  lastRealProgressOn: null,
  nextMeasureOn: null,
};

const since = (day: string, state: Partial<LightFacts> = {}) => ({ on: asDay(day), state: { ...BLANK, ...state } });
const startsOf = (stretches: Parameters<typeof overdueStarts>[0], today: string) => overdueStarts(stretches, asDay(today)).map(({ day }) => day);

describe("the days on which a task became overdue", () => {
  it("is the day after the effective one, and not before it has come", () => {
    expect(startsOf([since("2024-03-04")], "2024-10-31")).toEqual([]);
    expect(startsOf([since("2024-03-04")], "2024-11-01")).toEqual(["2024-11-01"]);
    expect(startsOf([since("2024-03-04"), since("2024-11-20")], "2024-12-01")).toEqual(["2024-11-01"]);
  });

  it("is none for what was submitted in time, nor after a late submission a second time", () => {
    const submitted = { status: "submitted", submittedOn: asDay("2024-10-30") } as const;
    expect(startsOf([since("2024-03-04"), since("2024-10-30", submitted)], "2024-12-01")).toEqual([]);
    const late = { status: "submitted", submittedOn: asDay("2024-11-03") } as const;
    expect(startsOf([since("2024-03-04"), since("2024-11-03", late)], "2024-12-01")).toEqual(["2024-11-01"]);
  });

  it("is the day of a return that finds the effective day past", () => {
    const submitted = { status: "submitted", submittedOn: asDay("2024-10-30") } as const;
    const returned = { returnedOn: asDay("2024-11-08") };
    expect(startsOf([since("2024-10-30", submitted), since("2024-11-08", returned)], "2024-12-01")).toEqual(["2024-11-08"]);
  });

  it("comes again where a new day is missed too", () => {
    const extended = { dueOn: asDay("2024-12-15") };
    expect(startsOf([since("2024-03-04"), since("2024-11-10", extended), since("2024-11-12", extended)], "2024-12-31")).toEqual(["2024-11-01", "2024-12-16"]);
  });
});
