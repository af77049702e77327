import type { Day } from "@/lib/domain/calendar/day";
import type { SpecialDay } from "@/lib/domain/calendar/work-calendar";
import type { By, FieldChange, Named } from "@/lib/domain/event/named";
import type { Role } from "@/lib/domain/people/roles";
import type { UnitKind } from "@/lib/domain/people/unit-kinds";
import type { Disposition } from "@/lib/domain/report/coverage";

/** `by` is null where the system itself acted: set-up, the daily seal. */
type Who = { by: By | null };

export type RoleGiven = { role: Role; unit: Named };

export type ReportParticulars = {
  "report.imported": Who & {
    title: string;
    issuer: string;
    year: number;
    edition: number;
    /** SHA-256 of the source's bytes. */
    hash: string;
    passages: number;
  };
  "report.factsCorrected": Who & { changes: FieldChange[] };
  "report.dispositionSet": Who & {
    passageId: string;
    /** Labels from the section down: ["四", "（四）"]. */
    path: string[];
    quote: string;
    from: Disposition;
    to: Disposition;
    reason: string | null;
    taskNumber: string | null;
  };
  "report.linkDecided": Who & {
    shortcoming: Named;
    arrangement: Named;
    /** `undecided`: a decision taken back. */
    decision: "confirmed" | "rejected" | "undecided";
  };
};

export type UnitParticulars = {
  "unit.created": Who & { unit: Named; code: string; kind: UnitKind; parent: Named | null };
  "unit.amended": Who & { unit: Named; changes: FieldChange[] };
};

export type PersonParticulars = {
  "person.created": Who & { person: Named; userName: string; roles: RoleGiven[]; charges: Named[] };
  "person.amended": Who & { person: Named; changes: FieldChange[] };
  "person.passwordReset": Who & { person: Named };
  "person.passwordChanged": Who & { person: Named };
  "person.signedOutEverywhere": Who & { person: Named };
  "person.deactivated": Who & { person: Named };
  "person.reactivated": Who & { person: Named };
};

/** The last event of a stream when it was sealed. */
export type SealedHead = { streamType: string; streamId: string; sequence: number; hash: string };

export type SystemParticulars = {
  "system.initialised": Who & { how: "sample" | "first-administrator" };
  /** The daily seal: the heads that moved since the last one, and a digest that runs on from the last one's. */
  "system.sealed": Who & { streams: number; digest: string; heads: SealedHead[] };
  "system.settingsAmended": Who & { changes: FieldChange[] };
  "system.calendarDaysAdded": Who & { from: Day; to: Day } & SpecialDay;
  "system.calendarDayRemoved": Who & { day: Day } & SpecialDay;
  /** From then on the days of the year count. */
  "system.calendarPublished": Who & { year: number; source: string };
  "system.calendarWithdrawn": Who & { year: number; source: string };
};
