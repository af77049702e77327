import type { EventKind, EventOf, Particulars } from "@/lib/domain/event/kinds";
import type { TaskState } from "@/lib/domain/event/task-state";
import type { Role } from "@/lib/domain/people/roles";
import type { ReviewedBy } from "@/lib/domain/task/reviewer";
import { presentUnitIdsOf, type PartFacts } from "@/lib/domain/task/model";

/** Who is told, to be resolved to active people: holders of any of the roles in a unit, or anywhere; or one person. */
export type Recipient =
  | { readonly unitId: string; readonly roles: readonly Role[] }
  | { readonly role: Role }
  | { readonly personId: string };

/** The task after the event: its `TaskState`, who reviews it, and which units have left it. */
export type RecipientContext = Pick<TaskState, "status" | "leadUnitId" | "reviewingUnitId"> & {
  readonly parts: readonly Pick<PartFacts, "unitId" | "relation" | "state">[];
  readonly reviewedBy: ReviewedBy;
  readonly leftUnitIds: readonly string[];
};

const NO_TASK: RecipientContext = { status: "draft", leadUnitId: null, parts: [], reviewingUnitId: null, reviewedBy: "office", leftUnitIds: [] };

const UNIT_ROLES: readonly Role[] = ["unitHead", "liaison"];
const OFFICE: readonly Recipient[] = [{ role: "officeHead" }, { role: "office" }];

const people = (unitIds: readonly (string | null)[], roles = UNIT_ROLES): Recipient[] =>
  unitIds.flatMap((unitId) => (unitId === null ? [] : { unitId, roles }));

const leadOf = (task: RecipientContext, roles = UNIT_ROLES) => people([task.leadUnitId], roles);
const everyUnit = (task: RecipientContext) => people(presentUnitIdsOf(task));
const nobody = (): Recipient[] => [];

function reviewers({ reviewedBy, reviewingUnitId }: RecipientContext): readonly Recipient[] {
  if (reviewedBy === "leader") return [{ role: "leader" }];
  return reviewedBy === "office" ? OFFICE : people([reviewingUnitId], ["unitHead", "liaison", "officeHead", "office", "leader"]);
}

type Tell<K extends EventKind> = (particulars: Particulars<K>, task: RecipientContext) => readonly Recipient[];

const TELL: { readonly [K in EventKind]: Tell<K> } = {
  "task.drafted": nobody,
  "task.amended": ({ lost = [] }, task) => (task.status === "draft" ? [] : [...everyUnit(task), ...people(lost.map(({ id }) => id))]),
  "task.discarded": nobody,
  "task.issued": (_, task) => everyUnit(task),
  "task.acknowledged": () => OFFICE,
  "task.declined": ({ lost = [] }) => [...OFFICE, ...people(lost.map(({ id }) => id))],
  "task.progressReported": ({ unit, needs }, task) => [...(unit.id === task.leadUnitId ? [] : leadOf(task)), ...(needs === null ? [] : OFFICE)],
  "task.evidenceAttached": nobody,
  "task.evidenceRemoved": nobody,
  "task.prepared": (_, task) => [
    ...leadOf(task, ["unitHead"]),
    ...people(task.parts.filter(({ unitId, relation, state }) => relation === "coLead" && state !== "waived" && !task.leftUnitIds.includes(unitId)).map(({ unitId }) => unitId), ["unitHead"]),
  ],
  "task.handedBack": (_, task) => leadOf(task, ["liaison"]),
  "task.countersigned": (_, task) => leadOf(task),
  "task.submitted": (_, task) => reviewers(task),
  "task.withdrawn": (_, task) => reviewers(task),
  "task.evidenceOpened": nobody,
  "task.returned": (_, task) => everyUnit(task),
  "task.closed": (_, task) => everyUnit(task),
  "task.partAcknowledged": (_, task) => leadOf(task),
  "task.partDeclined": (_, task) => [...leadOf(task), ...OFFICE],
  "task.partReported": (_, task) => leadOf(task),
  "task.partWaived": ({ unit }, task) => [...leadOf(task), ...people([unit.id])],
  "task.urged": ({ to }) => people(to.map((unit) => unit.id)),
  "task.instructed": ({ addressees }) => [...people(addressees.map((unit) => unit.id)), ...OFFICE],
  "task.instructionRead": ({ authorId }) => [{ personId: authorId }],
  "task.sourceTouched": (_, task) => (task.status === "draft" ? [] : leadOf(task)),
  "task.sourceDecided": ({ from, to }, task) => (task.status === "draft" || to === null || to === from ? [] : leadOf(task)),
  "report.imported": nobody,
  "report.factsCorrected": nobody,
  "report.dispositionSet": nobody,
  "report.linkDecided": nobody,
  "report.editionImported": nobody,
  "report.readAgain": nobody,
  "report.anchorDecided": nobody,
  "unit.created": nobody,
  "unit.amended": nobody,
  "person.created": nobody,
  "person.amended": ({ person }) => [{ personId: person.id }],
  "person.passwordReset": ({ person }) => [{ personId: person.id }],
  "person.passwordChanged": nobody,
  "person.signedOutEverywhere": nobody,
  "person.deactivated": nobody,
  "person.reactivated": ({ person }) => [{ personId: person.id }],
  "system.initialised": nobody,
  "system.sealed": nobody,
  "system.settingsAmended": nobody,
  "system.calendarDaysAdded": nobody,
  "system.calendarDayRemoved": nobody,
  "system.calendarPublished": nobody,
  "system.calendarWithdrawn": nobody,
};

/**
 * Who is told of an event; a unit named twice is told once. The actor never is: where selectors are resolved to
 * people, leave `actorId` out.
 */
export function recipientsOf<K extends EventKind>(event: EventOf<K> & { readonly actorId: string | null }, task: RecipientContext = NO_TASK): Recipient[] {
  const told = TELL[event.kind as K](event.particulars as Particulars<K>, task);
  const others = told.filter((recipient) => !("personId" in recipient && recipient.personId === event.actorId));
  return [...new Map(others.map((recipient) => [JSON.stringify(recipient), recipient])).values()];
}
