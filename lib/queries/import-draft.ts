import { db } from "@/lib/db/client";
import { WITHOUT_PLACES } from "@/lib/db/without-places";
import { loadWorkRules } from "@/lib/db/work-rules";
import { dayAt, yearOf, type Day } from "@/lib/domain/calendar/day";
import { calendarFrom, type WorkCalendar } from "@/lib/domain/calendar/work-calendar";
import { seesAll, type Viewer } from "@/lib/domain/people/viewer";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import type { UnkeptCorrection } from "@/lib/domain/report/corrections/move-corrections";
import type { Reading } from "@/lib/domain/report/model";
import { loadEditionOf, type EditionOf } from "@/lib/queries/edition-taken";
import { READER_VERSION } from "@/lib/domain/report/read-report";
import type { LeadUnit, LedTask } from "@/lib/domain/report/suggest-lead";
import { LED_BEFORE, ledBefore } from "@/lib/queries/led-before";

type ImportPage = {
  readonly draftId: string;
  readonly version: number;
  readonly savedAt: Date;
  /** Empty for a pasted text. */
  readonly sourceName: string;
  readonly encoding: string;
  /** Bytes. */
  readonly size: number;
  readonly reading: Reading;
  readonly corrections: readonly Correction[];
  /** Null for a report of its own. */
  readonly edition: EditionOf | null;
  /** What could not be found again when the bytes were read again. */
  readonly unkept: readonly UnkeptCorrection[];
  /** The reader has become better since. */
  readonly isOutdated: boolean;
  readonly units: readonly LeadUnit[];
  readonly history: readonly LedTask[];
  readonly today: Day;
  readonly defaultMonthDay: string;
  /** From this year on. */
  readonly calendar: WorkCalendar;
};

/** One's own import as it was last saved, with what suggestions are made from; null for one that is not there or another's. */
export async function loadImportPage(viewer: Viewer, draftId: string, now: Date): Promise<ImportPage | null> {
  const draft = await db().importDraft.findFirst({ where: { id: draftId, ownerId: viewer.personId }, omit: WITHOUT_PLACES });
  if (!draft) return null;
  const reading = draft.reading as unknown as Reading;
  const [file, edition, found, { settings, calendar }] = await Promise.all([
    db().storedFile.findUnique({ where: { hash: draft.fileHash }, select: { size: true } }),
    draft.reportId === null ? null : loadEditionOf(draft.reportId, reading),
    db().unit.findMany({ relationLoadStrategy: "join", where: { active: true }, orderBy: [{ position: "asc" }, { code: "asc" }], select: { id: true, name: true, shortName: true, duties: true, active: true, tasks: LED_BEFORE } }),
    loadWorkRules(db()),
  ]);
  const today = dayAt(now);
  return {
    draftId: draft.id,
    version: draft.version,
    savedAt: draft.updatedAt,
    sourceName: draft.sourceName,
    encoding: draft.encoding,
    size: file?.size ?? 0,
    reading,
    corrections: draft.corrections as unknown as readonly Correction[],
    edition,
    unkept: draft.unkept as unknown as readonly UnkeptCorrection[],
    isOutdated: reading.readerVersion !== READER_VERSION,
    units: found.map(({ tasks: _tasks, ...unit }) => unit),
    history: seesAll(viewer) ? ledBefore(found) : [],
    today,
    defaultMonthDay: settings.defaultDueMonthDay,
    calendar: calendarFrom(calendar, yearOf(today)),
  };
}
