import { describe, expect, it } from "vitest";
import { asDay } from "@/lib/domain/calendar/day";
import { dayAfterTerm, daysLate, dueSoonWindow, effectiveDay, isDueSoon, isOverdue, onTimeAgainstEffective, onTimeAgainstOriginal } from "@/lib/domain/task/deadline";
import { aTask } from "@/lib/domain/task/task.fixture";

const day = asDay;

describe("overdue", () => {
  it("turns the day after the effective day, in a leap year as well", () => {
    const task = aTask({ dueOn: day("2024-02-28") });
    expect(isOverdue(task, day("2024-02-28"))).toBe(false);
    expect(isOverdue(task, day("2024-02-29"))).toBe(true);
    expect(daysLate(task, day("2024-03-01"))).toBe(2);
  });

  it("goes by the effective day, not the original one", () => {
    const task = aTask({ originalDueOn: day("2024-06-30"), dueOn: day("2024-09-30") });
    expect(isOverdue(task, day("2024-07-01"))).toBe(false);
    expect(isOverdue(task, day("2024-10-01"))).toBe(true);
  });

  it("is not held against a submission made in time, however long the review takes", () => {
    const task = aTask({ status: "submitted", submittedOn: day("2024-12-31") });
    expect(isOverdue(task, day("2025-03-01"))).toBe(false);
    expect(daysLate(task, day("2025-03-01"))).toBe(0);
  });

  it("stays on a late submission, whose days stop at its day", () => {
    const task = aTask({ status: "submitted", submittedOn: day("2025-01-05") });
    expect(isOverdue(task, day("2025-03-01"))).toBe(true);
    expect(daysLate(task, day("2025-03-01"))).toBe(5);
  });

  it("is none while suspended, before issue and after the end", () => {
    const late = day("2025-03-01");
    expect(isOverdue(aTask({ suspendedSince: day("2024-10-01") }), late)).toBe(false);
    for (const status of ["draft", "closed", "terminated"] as const) expect(isOverdue(aTask({ status }), late)).toBe(false);
  });
});

describe("the effective day", () => {
  const original = day("2024-06-30");

  it("is the original one, then the last approved", () => {
    expect(effectiveDay(original, null, [])).toBe("2024-06-30");
    expect(effectiveDay(original, { dueOn: day("2024-08-31"), on: day("2024-06-01") }, [])).toBe("2024-08-31");
  });

  it("moves by the calendar days of ended suspensions, over leap day and year's end", () => {
    const suspensions = [
      { since: day("2024-02-28"), until: day("2024-03-01") },
      { since: day("2024-12-30"), until: day("2025-01-02") },
      { since: day("2025-02-01"), until: null },
    ];
    expect(effectiveDay(original, null, suspensions)).toBe("2024-07-05");
  });

  it("does not count a suspension twice that was over when the day was approved", () => {
    const approved = { dueOn: day("2024-08-31"), on: day("2024-06-01") };
    expect(effectiveDay(original, approved, [{ since: day("2024-03-01"), until: day("2024-04-01") }])).toBe("2024-08-31");
    expect(effectiveDay(original, approved, [{ since: day("2024-06-01"), until: day("2024-06-11") }])).toBe("2024-09-10");
  });

  it("never loses days by a term that a return grants", () => {
    expect(dayAfterTerm(day("2024-12-31"), day("2024-11-15"))).toBe("2024-12-31");
    expect(dayAfterTerm(day("2024-12-31"), day("2025-01-10"))).toBe("2025-01-10");
  });
});

describe("due soon", () => {
  it.each([[1, 2], [7, 2], [8, 3], [15, 3], [16, 7], [30, 7], [31, 10], [90, 10], [91, 15], [180, 15], [181, 30], [900, 30]])("a task of %i days is so for the last %i", (length, window) => {
    expect(dueSoonWindow(length)).toBe(window);
  });

  it("includes both ends of the window", () => {
    const at = (today: string) => isDueSoon(aTask(), day(today));
    expect(["2024-11-30", "2024-12-01", "2024-12-31", "2025-01-01"].map(at)).toEqual([false, true, true, false]);
  });

  it("takes the length from the original day and the window from the effective one", () => {
    const task = aTask({ issuedOn: day("2024-06-01"), originalDueOn: day("2024-06-08"), dueOn: day("2024-08-31") });
    expect(isDueSoon(task, day("2024-08-28"))).toBe(false);
    expect(isDueSoon(task, day("2024-08-29"))).toBe(true);
  });

  it("holds whatever the light, but for what does not run", () => {
    const today = day("2024-12-20");
    expect(isDueSoon(aTask({ returnedOn: day("2024-12-01") }), today)).toBe(true);
    expect(isDueSoon(aTask({ status: "submitted", submittedOn: day("2024-12-01") }), today)).toBe(true);
    expect(isDueSoon(aTask({ suspendedSince: day("2024-12-01") }), today)).toBe(false);
    expect(isDueSoon(aTask({ status: "closed" }), today)).toBe(false);
    expect(isDueSoon(aTask({ status: "draft", issuedOn: null, originalDueOn: null }), today)).toBe(false);
  });
});

describe("on time", () => {
  const extended = { originalDueOn: day("2024-06-30"), dueOn: day("2024-12-31") };

  it("is judged by the accepted submission's day, twice", () => {
    const closed = aTask({ ...extended, status: "closed", acceptedOn: day("2024-07-01"), closedOn: day("2025-02-01") });
    expect(onTimeAgainstOriginal(closed, day("2025-03-01"))).toBe(false);
    expect(onTimeAgainstEffective(closed, day("2025-03-01"))).toBe(true);
  });

  it("includes the day itself", () => {
    const closed = aTask({ status: "closed", acceptedOn: day("2024-12-31") });
    expect(onTimeAgainstOriginal(closed, day("2025-01-01"))).toBe(true);
  });

  it("is lost once the day has passed without a submission", () => {
    expect(onTimeAgainstOriginal(aTask(extended), day("2024-06-30"))).toBeNull();
    expect(onTimeAgainstOriginal(aTask(extended), day("2024-07-01"))).toBe(false);
    expect(onTimeAgainstEffective(aTask(extended), day("2024-07-01"))).toBeNull();
  });

  it("is open while a submission made in time is reviewed", () => {
    const submitted = aTask({ ...extended, status: "submitted", submittedOn: day("2024-07-15") });
    expect(onTimeAgainstOriginal(submitted, day("2025-02-01"))).toBe(false);
    expect(onTimeAgainstEffective(submitted, day("2025-02-01"))).toBeNull();
  });

  it("counts a suspension against the original day alone", () => {
    const suspended = aTask({ suspendedSince: day("2024-10-01") });
    expect(onTimeAgainstOriginal(suspended, day("2025-02-01"))).toBe(false);
    expect(onTimeAgainstEffective(suspended, day("2025-02-01"))).toBeNull();
  });

  it("does not judge drafts and terminated tasks", () => {
    for (const status of ["draft", "terminated"] as const) {
      expect(onTimeAgainstOriginal(aTask({ status }), day("2025-02-01"))).toBeNull();
      expect(onTimeAgainstEffective(aTask({ status }), day("2025-02-01"))).toBeNull();
    }
  });
});
