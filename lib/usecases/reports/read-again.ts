import { z } from "zod";
import { db } from "@/lib/db/client";
import { recordEvent } from "@/lib/db/record-event";
import { Conflict, NotFound } from "@/lib/domain/errors";
import { stampOf } from "@/lib/domain/event/named";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import { draftOf } from "@/lib/domain/report/corrections/draft-of";
import { carryCorrections } from "@/lib/domain/report/editions/carry-corrections";
import { finder } from "@/lib/domain/report/editions/find-again";
import { READER_VERSION } from "@/lib/domain/report/read-report";
import type { ReadResult } from "@/lib/readers/read-text";
import { Id } from "@/lib/usecases/fields";
import { lockCurrentReading } from "@/lib/usecases/reports/current-reading";
import { permitImport } from "@/lib/usecases/reports/permit-import";
import { readingColumns } from "@/lib/usecases/reports/reading-columns";
import { readStored } from "@/lib/usecases/reports/read-stored";
import { takeOver } from "@/lib/usecases/reports/take-over";
import { tellTasks } from "@/lib/usecases/reports/tell-tasks";
import { writeReading } from "@/lib/usecases/reports/write-reading";
import { InvalidForm } from "@/lib/usecases/invalid-form";
import { verb, type Ctx } from "@/lib/usecases/verb";

/** `readingId` is the one that the form showed. */
const Shown = z.object({ readingId: Id });
const ReadAgain = Shown.extend({ password: z.string().max(500).optional() });

/**
 * The office reads a report's newest edition again, where its reading is of an earlier reader. Ties to the text go along
 * as to a corrected edition, corrections of its structure by their words; no task is drafted. A password opens the file and is
 * kept nowhere.
 *
 * @throws Forbidden; NotFound; Conflict `reading-superseded`, `read-already`, otherwise as `readStored`
 */
export async function readAgain(ctx: Ctx, raw: unknown): Promise<{ reportId: string }> {
  permitImport(ctx.actor);
  const parsed = ReadAgain.safeParse(raw);
  if (!parsed.success) throw new InvalidForm(parsed.error);
  const { password, ...shown } = parsed.data;
  const former = await load(shown.readingId);
  const result = former.readerVersion === READER_VERSION ? null : await readStored(ctx.actor.personId, former.edition, password);
  return putInPlace(former, result)(ctx, shown);
}

type Former = Awaited<ReturnType<typeof load>>;

async function load(id: string) {
  const reading = await db().reading.findUnique({
    where: { id },
    include: { clauses: true, edition: { select: { id: true, number: true, fileHash: true, sourceName: true } } },
  });
  if (!reading) throw new NotFound("not-found");
  return reading;
}

/** The write, once the bytes are read: no transaction stays open meanwhile. `result` is null where the reader is no other. */
function putInPlace({ id, reportId, text, clauses, corrections, edition }: Former, result: ReadResult | null) {
  return verb(
    "report.readAgain",
    ReadAgain,
    async (tx, ctx) => {
      const held = permitImport(ctx.actor);
      const current = await lockCurrentReading(tx, reportId);
      if (current.id !== id) throw new Conflict("reading-superseded");
      if (result === null) throw new Conflict("read-already");
      const { reading } = result;
      const outlined = clauses.map(({ key, headingStart, headingEnd }) => ({ key, heading: { start: headingStart, end: headingEnd } }));
      const { kept, lost } = carryCorrections({ clauses: outlined, corrections: corrections as unknown as readonly Correction[] }, finder(text, reading.text), reading);
      const draft = draftOf(reading, kept);
      const written = await writeReading(tx, { reportId, editionId: edition.id, former: current, createdAt: ctx.now }, { ...readingColumns(result), reading, corrections: kept }, draft);
      const { touched, carried, waiting, lapsed } = await takeOver(tx, current, written, draft);
      const correctionsLost = lost.length + draft.skipped.length;
      const particulars = { by: stampOf(ctx.actor, held), edition: edition.number, readerVersion: reading.readerVersion, passages: draft.passages.length, correctionsLost, carried, waiting, lapsed };
      await recordEvent(tx, { kind: "report.readAgain", streamId: reportId, actorId: ctx.actor.personId, at: ctx.now, particulars });
      await tellTasks(tx, ctx, held, edition.number, touched);
      return { reportId };
    },
    { timeoutMs: 120_000 },
  );
}
