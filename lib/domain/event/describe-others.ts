import type { PersonParticulars, ReportParticulars, SystemParticulars, UnitParticulars } from "@/lib/domain/event/kinds-of-others";
import type { Named } from "@/lib/domain/event/named";
import { changed, detail, said, type Detail, type Told } from "@/lib/domain/event/phrase";

type Others = ReportParticulars & UnitParticulars & PersonParticulars & SystemParticulars;

const ofPerson = ({ person }: { person: Named }): Told => ({ values: { person: person.name } });

function moved(ties: { readonly carried: number; readonly waiting: number; readonly lapsed: number }): Detail[] {
  const counts = [detail("carried", { count: ties.carried }), detail("waiting", { count: ties.waiting }), detail("lapsed", { count: ties.lapsed })];
  return counts.filter(({ values }) => values["count"] !== 0);
}

/** Sentences name no password, telephone or role in full: they are read by more people than keep them. */
export const TELL_OTHERS: { readonly [K in keyof Others]: (particulars: Others[K]) => Told } = {
  "report.imported": ({ title, edition, passages }) => ({ values: { title, edition, count: passages } }),
  "report.factsCorrected": ({ changes }) => ({ details: changed(changes) }),
  "report.dispositionSet": ({ path, from, to, reason, taskNumber }) => ({
    values: { path: path.join(" › "), from, to, task: taskNumber ?? "" },
    said: said({ reason }),
  }),
  "report.linkDecided": ({ shortcoming, arrangement, decision }) => ({
    values: { shortcoming: shortcoming.name, arrangement: arrangement.name, decision },
  }),
  "report.editionImported": ({ title, edition, passages, ...ties }) => ({ values: { title, edition, count: passages }, details: moved(ties) }),
  "report.readAgain": ({ edition, passages, correctionsLost, ...ties }) => ({
    values: { edition, count: passages },
    details: [...moved(ties), ...(correctionsLost === 0 ? [] : [detail("correctionsLost", { count: correctionsLost })])],
  }),
  "report.anchorDecided": ({ task, decision, from, to, reason }) => ({
    values: { subject: task === null ? "statement" : "task", task: task?.name ?? "", decision },
    said: said({ formerWords: from, newWords: to, reason }),
  }),
  "unit.created": ({ unit }) => ({ values: { unit: unit.name } }),
  "unit.amended": ({ unit, changes }) => ({ values: { unit: unit.name }, details: changed(changes) }),
  "person.created": ofPerson,
  "person.amended": ({ person, changes }) => ({ values: { person: person.name }, details: changed(changes) }),
  "person.passwordReset": ofPerson,
  "person.passwordChanged": ofPerson,
  "person.signedOutEverywhere": ofPerson,
  "person.deactivated": ofPerson,
  "person.reactivated": ofPerson,
  "system.initialised": ({ how }) => ({ values: { how } }),
  "system.sealed": ({ streams, digest }) => ({ values: { count: streams, digest: digest.slice(0, 12) } }),
  "system.settingsAmended": ({ changes }) => ({ details: changed(changes) }),
  "system.calendarDaysAdded": ({ from, to, kind, name }) => ({ values: { from, to, span: from === to ? "day" : "days", kind, name } }),
  "system.calendarDayRemoved": ({ day, kind, name }) => ({ values: { day, kind, name } }),
  "system.calendarPublished": ({ year, source }) => ({ values: { year: String(year), source } }),
  "system.calendarWithdrawn": ({ year, source }) => ({ values: { year: String(year), source } }),
};
