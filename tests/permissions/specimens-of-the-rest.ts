import { randomUUID } from "node:crypto";
import { hashPassword } from "@/lib/crypto/password";
import { db } from "@/lib/db/client";
import { importSample } from "@/lib/usecases/reports/import.fixture";
import { by } from "@/tests/support/scene";
import type { Specimen } from "@/tests/permissions/specimens-of-tasks";

const draftAt: Specimen = async (scene) => {
  // The scene's own report is of the same issuer and year.
  await db().report.update({ where: { id: scene.report.id }, data: { year: 2022 } });
  return { ...(await importSample(by(scene.people.office))), version: 1 };
};

const decide: Specimen = async ({ report: { readingId } }) => {
  const clauses = await db().clause.findMany({ where: { readingId }, select: { id: true, kind: true } });
  const idOf = (kind: string) => clauses.find((clause) => clause.kind === kind)!.id;
  return { shortcomingId: idOf("shortcomings"), arrangementId: idOf("arrangements"), shown: "undecided", decision: "confirmed" };
};

/** A statement of a corrected edition that waits. */
const placed: Specimen = async ({ people, report }) => {
  const { reportId, editionId, text, ...reading } = await db().reading.findUniqueOrThrow({ where: { id: report.readingId } });
  const later = { ...reading, id: randomUUID(), reportId, editionId, number: 2, formerId: report.readingId, text, dropped: [], messages: [], corrections: [], layout: [], places: [] };
  const { id: toReadingId } = await db().reading.create({ data: later });
  const passage = await db().passage.findUniqueOrThrow({ where: { id: report.passages[4].id } });
  await db().passage.update({ where: { id: passage.id }, data: { disposition: "statement", reason: people.office.name } });
  const { id: anchorId } = await db().anchor.create({
    data: { reportId, fromReadingId: report.readingId, toReadingId, passageId: passage.id, fromStart: passage.start, fromEnd: passage.end, quote: passage.quote, finding: "gone", state: "waiting" },
  });
  return { anchorId, decision: "leave", reason: "不再适用" };
};

const wrongPassword: Specimen = async () => {
  await db().person.updateMany({ data: { passwordHash: await hashPassword("right-password-1") } });
  return { currentPassword: "wrong-password-1", newPassword: "another-password-2", again: "another-password-2" };
};

const person: Specimen = async ({ people }) => ({ personId: people.marketLiaison.personId, version: 1 });
const personFields: Specimen = async ({ units }) => ({ name: "区市场监管局·科长", grants: [{ role: "liaison", unitId: units.market }] });
const unitFields: Specimen = async ({ units }) => ({ code: "ZZ-1", name: "武清区新设单位", shortName: "新设单位", kind: "governmentDepartment", parentId: units.government, duties: "新设", position: 9 });

const settings = { version: 1, officeMayIssue: "true", defaultDueMonthDay: "11-30", receiptWorkingDays: "3" };
const holiday = { day: "2027-10-01", kind: "holiday", name: "国庆节" } as const;
const enterHoliday = () => db().calendarDay.upsert({ where: { day: holiday.day }, create: holiday, update: {} });

export const OTHER_SPECIMENS: Readonly<Record<string, Specimen>> = {
  "app/(desk)/account/actions.ts changeOwnPassword": wrongPassword,
  "app/(desk)/account/actions.ts signOutAll": async () => ({}),
  "app/(desk)/account/actions.ts signOutHere": async () => undefined,
  "app/(desk)/actions.ts search": async () => ({ words: "执法" }),
  "app/(desk)/admin/calendar/actions.ts add": async () => ({ kind: "holiday", name: "国庆节", from: "2027-10-01", to: "2027-10-07" }),
  "app/(desk)/admin/calendar/actions.ts publish": async () => (await enterHoliday(), { year: 2027, source: "放假安排的通知" }),
  "app/(desk)/admin/calendar/actions.ts remove": async () => (await enterHoliday(), holiday),
  "app/(desk)/admin/calendar/actions.ts withdraw": async () => (await db().calendarYear.upsert({ where: { year: 2027 }, create: { year: 2027, source: "放假安排的通知" }, update: {} }), { year: 2027, source: "放假安排的通知" }),
  "app/(desk)/admin/people/actions.ts amend": async (scene) => ({ ...((await person(scene)) as object), ...((await personFields(scene)) as object) }),
  "app/(desk)/admin/people/actions.ts create": async (scene) => ({ userName: "newly.made", ...((await personFields(scene)) as object) }),
  "app/(desk)/admin/people/actions.ts deactivate": person,
  "app/(desk)/admin/people/actions.ts reactivate": async ({ people }) => ({ personId: people.formerJusticeHead.personId, version: 1 }),
  "app/(desk)/admin/people/actions.ts reset": person,
  "app/(desk)/admin/settings/actions.ts amend": async () => settings,
  "app/(desk)/admin/units/actions.ts amend": async (scene) => ({ ...((await unitFields(scene)) as object), unitId: scene.units.legalAid, version: 1, active: "true" }),
  "app/(desk)/admin/units/actions.ts create": unitFields,
  "app/(desk)/notifications/actions.ts markAllRead": async () => ({}),
  "app/(desk)/reports/[reportId]/actions.ts correct": async ({ report: { id } }) => ({ reportId: id, version: 1, title: "改过的题目", issuer: "武清区人民政府", year: 2023, publishedOn: "2024-02-28" }),
  "app/(desk)/reports/[reportId]/actions.ts decide": decide,
  "app/(desk)/reports/[reportId]/actions.ts dispose": async ({ report: { passages } }) => ({ passageId: passages[4].id, version: 1, to: "statement", reason: "仅表述" }),
  "app/(desk)/reports/[reportId]/editions/actions.ts place": placed,
  "app/(desk)/reports/[reportId]/editions/actions.ts reread": async ({ report: { readingId } }) => ({ readingId }),
  "app/(desk)/reports/drafts/[draftId]/actions.ts confirm": draftAt,
  "app/(desk)/reports/drafts/[draftId]/actions.ts discard": draftAt,
  "app/(desk)/reports/drafts/[draftId]/actions.ts reread": draftAt,
  "app/(desk)/reports/drafts/[draftId]/actions.ts save": async (scene) => ({ ...((await draftAt(scene)) as object), corrections: [] }),
  "app/preferences/actions.ts chooseLocale": async () => "en",
  "app/preferences/actions.ts chooseTheme": async () => "dark",
  "app/setup/actions.ts setUp": async () => ({
    unit: { code: "ZF2", name: "另一个政府", shortName: "另一政府", kind: "governmentDepartment" },
    ...{ userName: "first", name: "第一个管理员", password: "first-password-1", again: "first-password-1" },
  }),
  "app/sign-in/actions.ts signInByForm": async () => undefined,
};
