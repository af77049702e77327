import { expect, it } from "vitest";
import { DEFAULT_SETTINGS, settingsFrom } from "@/lib/domain/settings";

it("takes what is stored, by name", () => {
  const stored = { officeMayIssue: true, defaultDueMonthDay: "06-30", receiptWorkingDays: 5 };
  expect(settingsFrom(stored)).toEqual(stored);
});

it("falls back where nothing usable is stored", () => {
  expect(settingsFrom({})).toEqual(DEFAULT_SETTINGS);
  expect(settingsFrom({ officeMayIssue: "yes", defaultDueMonthDay: "02-30", colour: "red" })).toEqual(DEFAULT_SETTINGS);
  for (const receiptWorkingDays of [0, 31, 2.5, "3", null]) expect(settingsFrom({ receiptWorkingDays })).toEqual(DEFAULT_SETTINGS);
});

it("takes no day in defaultDueMonthDay that some year lacks", () => {
  expect(settingsFrom({ defaultDueMonthDay: "02-29" }).defaultDueMonthDay).toBe("11-30");
  expect(settingsFrom({ defaultDueMonthDay: "13-01" }).defaultDueMonthDay).toBe("11-30");
});
