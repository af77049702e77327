import type { RoleHeld } from "@/lib/domain/people/roles";
import type { Viewer } from "@/lib/domain/people/viewer";

/** A unit or person with the name it had at that time, so that a sentence needs no join. */
export type Named = { readonly id: string; readonly name: string };

/** Who did it, and in which capacity. */
export type By = {
  readonly personId: string;
  readonly name: string;
  readonly role: RoleHeld["role"];
  readonly unitId: string;
  readonly unitName: string;
};

/** A stored file in an event: its row, the name it was given and its bytes' SHA-256. */
export type NamedFile = Named & { readonly hash: string };

/** What can be amended of a task, a report, a unit, a person, the site's settings; worded by `events.changed.<field>`. */
export const AMENDED_FIELDS = [
  "title",
  "decision",
  "rectificationType",
  "dueOn",
  "lead",
  "parts",
  "reviewingUnit",
  "leaderInCharge",
  "criteria",
  "measures",
  "sources",
  "issuer",
  "year",
  "publishedOn",
  "name",
  "shortName",
  "code",
  "kind",
  "parent",
  "duties",
  "position",
  "active",
  "telephone",
  "roles",
  "charges",
  "officeMayIssue",
  "defaultDueMonthDay",
  "receiptWorkingDays",
] as const;
export type AmendedField = (typeof AMENDED_FIELDS)[number];

/** What an amendment did to one field; null where there was or is nothing. */
export type FieldChange = { readonly field: AmendedField; readonly from: string | null; readonly to: string | null };

/** The stamp of a viewer acting in one of their roles. */
export function stampOf(viewer: Pick<Viewer, "personId" | "name">, capacity: RoleHeld): By {
  const { role, unitId, unitName } = capacity;
  return { personId: viewer.personId, name: viewer.name, role, unitId, unitName };
}
