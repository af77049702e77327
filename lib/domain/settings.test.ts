import { expect, it } from "vitest";
import { DEFAULT_SETTINGS, settingsFrom } from "@/lib/domain/settings";

it("takes what is stored, by name", () => {
  expect(settingsFrom({ officeMayIssue: true, defaultDueMonthDay: "06-30" })).toEqual({ officeMayIssue: true, defaultDueMonthDay: "06-30" });
});

it("falls back where nothing usable is stored", () => {
  expect(settingsFrom({})).toEqual(DEFAULT_SETTINGS);
  expect(settingsFrom({ officeMayIssue: "yes", defaultDueMonthDay: "02-30", colour: "red" })).toEqual(DEFAULT_SETTINGS);
});

it("takes no day in defaultDueMonthDay that some year lacks", () => {
  expect(settingsFrom({ defaultDueMonthDay: "02-29" }).defaultDueMonthDay).toBe("11-30");
  expect(settingsFrom({ defaultDueMonthDay: "13-01" }).defaultDueMonthDay).toBe("11-30");
});
