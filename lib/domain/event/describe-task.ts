import type { TaskParticulars } from "@/lib/domain/event/kinds-of-task";
import type { Named } from "@/lib/domain/event/named";
import { changed, detail, listed, said, type Detail, type Told } from "@/lib/domain/event/phrase";
import type { PartFacts } from "@/lib/domain/task/model";

const some = (name: "evidence" | "measures" | "exceptions" | "sources", count: number): Detail[] => (count === 0 ? [] : [detail(name, { count })]);

const named = (name: "lost" | "unsigned" | PartFacts["relation"], units: readonly Named[]): Detail[] => (units.length === 0 ? [] : [detail(name, { units: listed(units) })]);

function unitsOf(parts: TaskParticulars["task.issued"]["parts"], relation: PartFacts["relation"]): Detail[] {
  return named(relation, parts.filter((part) => part.relation === relation).map(({ unit }) => unit));
}

const ofUnit = ({ unit }: { unit: Named }): Told => ({ values: { unit: unit.name } });

export const TELL_TASK: { readonly [K in keyof TaskParticulars]: (particulars: TaskParticulars[K]) => Told } = {
  "task.drafted": ({ number, title, sources }) => ({ values: { number, title }, details: some("sources", sources.length) }),
  "task.amended": ({ changes, reason, lost = [], unsigned = [] }) => ({
    details: [...changed(changes), ...named("lost", lost), ...named("unsigned", unsigned)],
    said: said({ reason }),
  }),
  "task.discarded": ({ number, title, reason }) => ({ values: { number, title }, said: said({ reason }) }),
  "task.issued": ({ lead, parts, reviewingUnit, dueOn, attempt }) => ({
    values: { unit: lead.name, attempt },
    details: [
      detail("due", { day: dueOn }),
      ...unitsOf(parts, "coLead"),
      ...unitsOf(parts, "supporting"),
      ...(reviewingUnit === null ? [] : [detail("reviewing", { unit: reviewingUnit.name })]),
    ],
  }),
  "task.acknowledged": () => ({}),
  "task.declined": ({ reason, lost = [] }) => ({ details: named("lost", lost), said: said({ reason }) }),
  "task.progressReported": ({ from, to, text, difficulties, needs, noChange, measuresDone, evidence }) => ({
    values: { from, to, change: noChange ? "none" : from === to ? "same" : "moved" },
    details: [...some("measures", measuresDone.length), ...some("evidence", evidence.length)],
    said: said({ text: noChange ? null : text, difficulties, needs }),
  }),
  "task.evidenceAttached": ({ files, criteria }) => ({
    values: { files: listed(files) },
    details: criteria.map((position) => detail("criterion", { position })),
  }),
  "task.evidenceRemoved": ({ file }) => ({ values: { file: file.name } }),
  "task.prepared": ({ statement, evidence, exceptions }) => ({
    details: [...some("evidence", evidence.length), ...some("exceptions", exceptions.length)],
    said: said({ text: statement }),
  }),
  "task.handedBack": ({ reason }) => ({ said: said({ reason }) }),
  "task.countersigned": ofUnit,
  "task.submitted": ({ statement, endorsedOn, bothRoles }) => ({
    values: { day: endorsedOn },
    details: bothRoles ? [detail("bothRoles")] : [],
    said: said({ text: statement }),
  }),
  "task.withdrawn": ({ reason }) => ({ said: said({ reason }) }),
  "task.evidenceOpened": ({ file }) => ({ values: { file: file.name } }),
  "task.returned": ({ returnKind, reason, missing, dueOn, grantedDueOn }) => ({
    values: { kind: returnKind },
    details: grantedDueOn === null ? [] : [detail("granted", { day: dueOn })],
    said: said({ reason, missing }),
  }),
  "task.closed": ({ opinion, acceptedOn, originalDueOn, dueOn }) => ({
    values: { onTime: String(acceptedOn <= dueOn), day: acceptedOn },
    details: originalDueOn === dueOn ? [detail("due", { day: dueOn })] : [detail("due", { day: dueOn }), detail("original", { day: originalDueOn })],
    said: said({ text: opinion }),
  }),
  "task.partAcknowledged": ofUnit,
  "task.partDeclined": ({ unit, reason }) => ({ values: { unit: unit.name }, said: said({ reason }) }),
  "task.partReported": ({ unit, text }) => ({ values: { unit: unit.name }, said: said({ text }) }),
  "task.partWaived": ({ unit, reason }) => ({ values: { unit: unit.name }, said: said({ reason }) }),
  "task.urged": ({ to, channel, text }) => ({ values: { units: listed(to) }, details: [detail("channel", { channel })], said: said({ text }) }),
  "task.instructed": ({ text, addressees }) => ({ details: [detail("to", { units: listed(addressees) })], said: said({ text }) }),
  "task.instructionRead": ofUnit,
  "task.sourceTouched": ({ edition, sources }) => ({ values: { edition }, details: some("sources", sources.length) }),
  "task.sourceDecided": ({ edition, decision, from, to, reason }) => ({
    values: { edition, decision },
    said: said({ formerWords: from, newWords: to, reason }),
  }),
};
