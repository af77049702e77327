import type { Day } from "@/lib/domain/calendar/day";
import type { SpecialDay } from "@/lib/domain/calendar/work-calendar";
import type { By, FieldChange, Named } from "@/lib/domain/event/named";
import type { Role } from "@/lib/domain/people/roles";
import type { UnitKind } from "@/lib/domain/people/unit-kinds";
import type { Disposition } from "@/lib/domain/report/coverage";
import type { AnchorDecision, AnchorFinding } from "@/lib/domain/report/editions/carry";

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
  /** A corrected edition; what became of the ties to the text of the one before. */
  "report.editionImported": Who & { title: string; edition: number; hash: string; passages: number } & TiesMoved;
  /** The same edition by a later reader. */
  "report.readAgain": Who & { edition: number; readerVersion: string; passages: number; /** Of those a person had made. */ correctionsLost: number } & TiesMoved;
  "report.anchorDecided": Who & {
    anchorId: string;
    finding: AnchorFinding;
    decision: AnchorDecision;
    /** The task whose words they are; null for a sentence that was a statement only. */
    task: Named | null;
    from: string;
    /** The new edition's words; null where it stays with the former one's. */
    to: string | null;
    reason: string | null;
  };
};

/** How many sources, statements and links went along, wait for a person, or have lapsed. */
type TiesMoved = { carried: number; waiting: number; lapsed: number };

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
