import { describe, expect, it } from "vitest";
import { eventsOfAttempt } from "@/lib/domain/task/attempt";
import type { PartState } from "@/lib/domain/task/model";
import type { TaskStatus } from "@/lib/domain/task/status";

/** What was done, and the state it left: status, lead, and each part with its state. */
const after = (did: string, status: TaskStatus, leadUnitId: string | null, parts: Record<string, PartState> = {}) => ({
  did,
  state: { status, leadUnitId, parts: Object.entries(parts).map(([unitId, state]) => ({ unitId, state })) },
});

const HISTORY = [
  after("drafted", "draft", "housing"),
  after("issued to housing", "issued", "housing", { urban: "pending", emergency: "pending" }),
  after("emergency declines", "issued", "housing", { urban: "pending", emergency: "declined" }),
  after("housing declines", "draft", null, { urban: "pending", emergency: "declined" }),
  after("planned for housing again", "draft", "housing", { urban: "pending" }),
  after("planned for market", "draft", "market", { urban: "pending" }),
  after("issued to market", "issued", "market", { urban: "pending" }),
  after("market reports", "active", "market", { urban: "reported" }),
];

const known = (...unitIds: string[]) => eventsOfAttempt(HISTORY, unitIds).map(({ did }) => did);

describe("what is left to know of an attempt", () => {
  it("ends with the unit's own refusal, whatever was planned for it in a later draft", () => {
    expect(known("housing").at(-1)).toBe("housing declines");
    expect(known("emergency").at(-1)).toBe("emergency declines");
  });

  it("begins with the task", () => {
    expect(known("housing")).toEqual(["drafted", "issued to housing", "emergency declines", "housing declines"]);
  });

  it("goes as far as the last of several units", () => {
    expect(known("housing", "emergency")).toEqual(known("housing"));
  });

  it("is nothing for a unit that was never asked, if it was planned for", () => {
    expect(known("justice")).toEqual([]);
    expect(eventsOfAttempt([after("drafted", "draft", "justice"), after("planned for market", "draft", "market")], ["justice"])).toEqual([]);
  });
});
