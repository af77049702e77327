import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { loadWorkRules, type WorkRules } from "@/lib/db/work-rules";
import { asDay, yearOf, type Day } from "@/lib/domain/calendar/day";
import { isWeekend, standingOf } from "@/lib/domain/calendar/work-calendar";
import { DEFAULT_SETTINGS } from "@/lib/domain/settings";

/** The database as the migrations leave it. */
describe("a new site", () => {
  let rules: WorkRules;
  beforeAll(async () => {
    rules = await loadWorkRules(db());
  });

  it("knows the calendars that are published, each with its notice", async () => {
    expect(rules.calendar.published).toEqual([2023, 2024, 2025, 2026]);
    for (const { year, source } of await db().calendarYear.findMany()) expect(source).toMatch(new RegExp(`^国务院办公厅关于${year}年部分节假日安排的通知（国办发明电〔${year - 1}〕\\d+号）$`));
  });

  it.each([
    // The notice for 2023 gives New Year three days, of which the first is in 2022.
    [2023, 26, 7],
    [2024, 28, 8],
    [2025, 28, 5],
    [2026, 33, 6],
  ])("has of %i the %i days off and %i days worked that its notice names", (year, holidays, workdays) => {
    const days = Object.entries(rules.calendar.days).filter(([day]) => yearOf(day as Day) === year);
    const count = (kind: string) => days.filter(([, special]) => special.kind === kind).length;
    expect([count("holiday"), count("workday")]).toEqual([holidays, workdays]);
  });

  it("makes up for holidays at weekends alone", () => {
    const worked = Object.entries(rules.calendar.days).flatMap(([day, { kind }]) => (kind === "workday" ? (day as Day) : []));
    expect(worked.filter((day) => !isWeekend(day))).toEqual([]);
  });

  it.each([
    ["2023-10-07", false, null],
    ["2024-02-09", false, null],
    ["2025-10-06", true, "国庆节、中秋节"],
    ["2026-02-14", false, null],
    ["2026-02-23", true, "春节"],
    ["2026-09-20", false, null],
  ])("says of %s whether it rests: %s, %s", (day, rests, holiday) => {
    expect(standingOf(rules.calendar, asDay(day))).toEqual({ rests, published: true, holiday });
  });

  it("has its settings by default", () => {
    expect(rules.settings).toEqual(DEFAULT_SETTINGS);
  });
});

it("reads settings as they are stored", async () => {
  await db().setting.createMany({ data: [{ name: "officeMayIssue", value: true }, { name: "receiptWorkingDays", value: 5 }] });
  expect((await loadWorkRules(db())).settings).toEqual({ ...DEFAULT_SETTINGS, officeMayIssue: true, receiptWorkingDays: 5 });
});

it("has an empty calendar where nothing is entered", async () => {
  await db().calendarDay.deleteMany();
  await db().calendarYear.deleteMany();
  expect((await loadWorkRules(db())).calendar).toEqual({ published: [], days: {} });
});

it("refuses a day that does not exist, whoever writes it", async () => {
  await expect(db().calendarDay.create({ data: { day: "2027-02-29", kind: "holiday", name: "无此日" } })).rejects.toThrow(/CalendarDay_day_is_day/);
});
