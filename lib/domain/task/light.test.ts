import { describe, expect, it } from "vitest";
import { asDay } from "@/lib/domain/calendar/day";
import { lightOf } from "@/lib/domain/task/light";
import type { LightFacts } from "@/lib/domain/task/model";
import { partLightOf } from "@/lib/domain/task/part-light";
import { aPart, aTask } from "@/lib/domain/task/task.fixture";

const day = asDay;
const on = (today: string, changes: Partial<LightFacts> = {}) => {
  const { light, why, days } = lightOf(aTask(changes), day(today));
  return `${light} ${why} ${days}`;
};

describe("the light of a task due on 2024-12-31, last reported on 2024-06-01", () => {
  it.each<[string, string, Partial<LightFacts>]>([
    ["green onCourse 209", "2024-06-05", {}],
    ["green onCourse 184", "2024-06-30", {}],
    ["amber stalled 30", "2024-07-01", {}],
    ["amber stalled 68", "2024-11-12", { lastRealProgressOn: day("2024-09-05") }],
    ["amber stalled 31", "2024-02-01", { lastRealProgressOn: null }],
    ["green onCourse 180", "2024-07-04", { issuedOn: day("2024-07-01") }],
    ["blue dueSoon 20", "2024-12-11", { lastRealProgressOn: day("2024-12-01") }],
    ["blue dueSoon 0", "2024-12-31", { lastRealProgressOn: day("2024-12-02") }],
    ["amber measurePassed 1", "2024-12-11", { lastRealProgressOn: day("2024-12-01"), nextMeasureOn: day("2024-12-10") }],
    ["blue dueSoon 21", "2024-12-10", { lastRealProgressOn: day("2024-12-01"), nextMeasureOn: day("2024-12-10") }],
    ["amber returned 6", "2024-12-11", { nextMeasureOn: day("2024-12-10"), returnedOn: day("2024-12-05") }],
    ["green submitted 20", "2024-12-11", { status: "submitted", submittedOn: day("2024-12-05") }],
    ["green submitted null", "2025-01-20", { status: "submitted", submittedOn: day("2024-12-31") }],
    ["red overdue 1", "2025-01-20", { status: "submitted", submittedOn: day("2025-01-01") }],
    ["red overdue 12", "2025-01-12", { returnedOn: day("2025-01-02") }],
    ["red overdue 12", "2025-01-12", { status: "issued" }],
    ["grey suspended null", "2025-01-12", { suspendedSince: day("2024-12-05") }],
    ["grey draft null", "2025-01-12", { status: "draft" }],
    ["grey closed null", "2025-01-12", { status: "closed" }],
    ["grey terminated null", "2025-01-12", { status: "terminated" }],
  ])("is %s on %s with %j", (expected, today, changes) => {
    expect(on(today, changes)).toBe(expected);
  });

  it("stalls after 7 days where the task is at most 30 days long", () => {
    const short = { issuedOn: day("2024-06-01"), originalDueOn: day("2024-07-01"), dueOn: day("2024-07-01") };
    expect(on("2024-06-07", short)).toBe("green onCourse 24");
    expect(on("2024-06-08", short)).toBe("amber stalled 7");
    expect(on("2024-06-08", { ...short, originalDueOn: day("2024-07-02") })).toBe("green onCourse 23");
  });
});

describe("the light of a part", () => {
  const task = aTask({ nextMeasureOn: day("2024-02-01"), returnedOn: day("2024-11-01") });
  const on = (today: string, changes: Parameters<typeof aPart>[1]) => {
    const { light, why, days } = partLightOf(aPart("urban", changes), task, day(today));
    return `${light} ${why} ${days}`;
  };

  it("goes by the part's day and updates, not by the lead's measures and return", () => {
    expect(on("2024-11-12", { lastRealProgressOn: day("2024-11-01") })).toBe("green onCourse 49");
    expect(on("2024-11-12", { lastRealProgressOn: day("2024-09-30") })).toBe("amber stalled 43");
    expect(on("2024-11-12", { dueOn: day("2024-10-31"), lastRealProgressOn: day("2024-11-01") })).toBe("red overdue 12");
  });

  it("counts from the day its unit joined, or was asked again", () => {
    const joined = { joinedOn: day("2024-03-15") };
    expect(on("2024-03-15", joined)).toBe("green onCourse 291");
    expect(on("2024-04-13", joined)).toBe("green onCourse 262");
    expect(on("2024-04-14", joined)).toBe("amber stalled 30");
    expect(on("2024-03-22", { ...joined, dueOn: day("2024-04-14") })).toBe("amber stalled 7");
    expect(on("2024-04-07", { ...joined, dueOn: day("2024-04-20"), lastRealProgressOn: day("2024-03-29") })).toBe("green onCourse 13");
    expect(partLightOf(aPart("urban", joined), aTask({ issuedOn: day("2024-07-01") }), day("2024-07-04")).why).toBe("onCourse");
  });

  it("goes out when the part is done with", () => {
    const late = { dueOn: day("2024-10-31") };
    expect(on("2024-11-12", { ...late, state: "reported" })).toBe("grey reported null");
    expect(on("2024-11-12", { ...late, state: "declined" })).toBe("grey declined null");
    expect(on("2024-11-12", { ...late, state: "waived" })).toBe("grey waived null");
  });

  it("follows the task when that is closed or suspended", () => {
    expect(partLightOf(aPart("urban"), aTask({ status: "closed" }), day("2025-06-01")).why).toBe("closed");
    expect(partLightOf(aPart("urban"), aTask({ suspendedSince: day("2024-12-01") }), day("2025-06-01")).why).toBe("suspended");
  });
});
