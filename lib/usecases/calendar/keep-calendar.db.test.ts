import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { loadWorkRules } from "@/lib/db/work-rules";
import { asDay } from "@/lib/domain/calendar/day";
import { standingOf } from "@/lib/domain/calendar/work-calendar";
import { addCalendarDays } from "@/lib/usecases/calendar/add-calendar-days";
import { publishCalendarYear } from "@/lib/usecases/calendar/publish-calendar-year";
import { removeCalendarDay } from "@/lib/usecases/calendar/remove-calendar-day";
import { withdrawCalendarYear } from "@/lib/usecases/calendar/withdraw-calendar-year";
import { kindsOf, lastEvent } from "@/tests/support/events";
import { buildScene, by, type Scene } from "@/tests/support/scene";

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
});

const admin = (key?: string) => by(scene.people.administrator, key);
const SPRING = { kind: "holiday", name: "春节", from: "2027-02-05", to: "2027-02-11" };
const SHOWN = { day: "2027-02-08", kind: "holiday", name: "春节" };
const SOURCE = "国务院办公厅关于2027年部分节假日安排的通知";
const restsOn = async (day: string) => standingOf((await loadWorkRules(db())).calendar, asDay(day));

describe("the days of a calendar", () => {
  it("are entered from one day to another, in one event, and count once the year is published", async () => {
    await addCalendarDays(admin(), SPRING);
    await addCalendarDays(admin(), { kind: "workday", name: "春节", from: "2027-02-13", to: "" });
    expect(await db().calendarDay.count()).toBe(8);
    expect(await restsOn("2027-02-08")).toEqual({ rests: false, published: false, holiday: null });
    await publishCalendarYear(admin(), { year: "2027", source: SOURCE });
    expect(await restsOn("2027-02-08")).toEqual({ rests: true, published: true, holiday: "春节" });
    expect(await restsOn("2027-02-13")).toMatchObject({ rests: false });
    expect(await kindsOf("system")).toEqual(["system.calendarDaysAdded", "system.calendarDaysAdded", "system.calendarPublished"]);
    expect((await lastEvent("system", "system.calendarPublished")).particulars).toMatchObject({ by: { name: scene.people.administrator.name }, year: 2027, source: SOURCE });
  });

  it("are taken out one by one: what its weekday says holds again", async () => {
    await addCalendarDays(admin(), SPRING);
    await publishCalendarYear(admin(), { year: 2027, source: SOURCE });
    await removeCalendarDay(admin(), SHOWN);
    expect(await restsOn("2027-02-08")).toMatchObject({ rests: false, published: true });
    expect((await lastEvent("system", "system.calendarDayRemoved")).particulars).toMatchObject({ day: "2027-02-08", kind: "holiday", name: "春节" });
    await expect(removeCalendarDay(admin(), SHOWN)).rejects.toMatchObject({ code: "calendar-day-unknown" });
  });

  it("are not taken out by a page that shows what they were before", async () => {
    await addCalendarDays(admin(), { ...SPRING, from: "2027-02-06", to: "" });
    await removeCalendarDay(admin(), { ...SHOWN, day: "2027-02-06" });
    await addCalendarDays(admin(), { kind: "workday", name: "春节", from: "2027-02-06", to: "" });
    await expect(removeCalendarDay(admin(), { ...SHOWN, day: "2027-02-06" })).rejects.toMatchObject({ code: "calendar-day-changed", values: { day: "2027-02-06", name: "春节" } });
    expect(await db().calendarDay.findMany()).toEqual([{ day: "2027-02-06", kind: "workday", name: "春节" }]);
  });

  it("have one entry each, also of many at once", async () => {
    const tries = [1, 2, 3].map(() => addCalendarDays(admin(), SPRING));
    const answers = await Promise.allSettled(tries);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(answers.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "calendar-day-taken", field: "from", values: { day: "2027-02-05", name: "春节" } } });
    expect(await kindsOf("system")).toEqual(["system.calendarDaysAdded"]);
  });

  it.each([
    [{ to: "2027-02-04" }, "calendar-days-backwards", "to"],
    [{ to: "2027-03-08" }, "calendar-days-too-many", "to"],
    [{ kind: "workday" }, "calendar-workday-on-weekday", "from"],
    [{ from: "2027-02-29" }, "invalid-form", "from"],
    [{ from: "" }, "invalid-form", "from"],
    [{ kind: "weekend" }, "invalid-form", "kind"],
    [{ name: " " }, "invalid-form", "name"],
  ])("are refused with %j", async (wrong, code, field) => {
    await expect(addCalendarDays(admin(), { ...SPRING, ...wrong })).rejects.toMatchObject({ code, field });
    expect([await db().calendarDay.count(), await db().event.count()]).toEqual([0, 0]);
  });
});

describe("a year", () => {
  it("is not published without a day off", async () => {
    await addCalendarDays(admin(), { kind: "workday", name: "春节", from: "2027-02-13" });
    await expect(publishCalendarYear(admin(), { year: 2027, source: SOURCE })).rejects.toMatchObject({ code: "calendar-year-empty" });
  });

  it("is published once, by one notice", async () => {
    await addCalendarDays(admin(), SPRING);
    const tries = await Promise.allSettled([1, 2, 3].map(() => publishCalendarYear(admin(), { year: 2027, source: SOURCE })));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(tries.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "calendar-year-published" } });
    await expect(publishCalendarYear(admin(), { year: 2028, source: "" })).rejects.toMatchObject({ code: "invalid-form", field: "source" });
  });

  it("that was published by mistake is taken back, its days stay", async () => {
    await addCalendarDays(admin(), SPRING);
    await publishCalendarYear(admin(), { year: 2027, source: SOURCE });
    await withdrawCalendarYear(admin(), { year: 2027, source: SOURCE });
    expect(await restsOn("2027-02-08")).toMatchObject({ rests: false, published: false });
    expect(await db().calendarDay.count()).toBe(7);
    expect((await lastEvent("system", "system.calendarWithdrawn")).particulars).toMatchObject({ year: 2027, source: SOURCE });
    await expect(withdrawCalendarYear(admin(), { year: 2027, source: SOURCE })).rejects.toMatchObject({ code: "calendar-year-unpublished" });
  });
});

it("a year is not taken back by a page that shows the notice it rested on before", async () => {
  await addCalendarDays(admin(), SPRING);
  await publishCalendarYear(admin(), { year: 2027, source: `${SOURCE}（更正）` });
  await expect(withdrawCalendarYear(admin(), { year: 2027, source: SOURCE })).rejects.toMatchObject({ code: "calendar-notice-changed" });
  expect(await db().calendarYear.count()).toBe(1);
});

it.each(["office", "officeHead", "leader", "townHead", "observer"] as const)("the calendar is not for %s to change", async (who) => {
  await addCalendarDays(admin(), SPRING);
  const ctx = by(scene.people[who]);
  const tries = [
    () => addCalendarDays(ctx, { ...SPRING, from: "2027-05-01", to: "" }),
    () => removeCalendarDay(ctx, SHOWN),
    () => publishCalendarYear(ctx, { year: 2027, source: SOURCE }),
    () => withdrawCalendarYear(ctx, { year: 2027, source: SOURCE }),
  ];
  for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
});
