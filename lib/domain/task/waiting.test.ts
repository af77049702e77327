import { expect, it } from "vitest";
import { asDay } from "@/lib/domain/calendar/day";
import { daysWaiting, daysWithReviewer } from "@/lib/domain/task/waiting";

const [MONDAY, FRIDAY] = [asDay("2024-03-04"), asDay("2024-03-08")];

it("counts the days of a standing submission alone", () => {
  expect(daysWaiting({ status: "submitted", submittedOn: MONDAY }, FRIDAY)).toBe(4);
  expect(daysWaiting({ status: "submitted", submittedOn: FRIDAY }, FRIDAY)).toBe(0);
  expect(daysWaiting({ status: "active", submittedOn: null }, FRIDAY)).toBeNull();
});

it("counts what a submission spent with the reviewer until it was decided or taken back, else until today", () => {
  expect(daysWithReviewer({ endorsedOn: MONDAY, endedOn: null }, true, FRIDAY)).toBe(4);
  expect(daysWithReviewer({ endorsedOn: MONDAY, endedOn: asDay("2024-03-06") }, false, FRIDAY)).toBe(2);
});

it("counts nothing for one that was never endorsed, or of which no end was written", () => {
  expect(daysWithReviewer({ endorsedOn: null, endedOn: FRIDAY }, false, FRIDAY)).toBeNull();
  expect(daysWithReviewer({ endorsedOn: MONDAY, endedOn: null }, false, FRIDAY)).toBeNull();
});
