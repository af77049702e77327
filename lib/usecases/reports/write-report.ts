import { randomUUID } from "node:crypto";
import type { Tx } from "@/lib/db/transaction";
import { Conflict, Invalid } from "@/lib/domain/errors";
import type { ImportDraft } from "@/lib/domain/report/corrections/draft";
import type { LoadedDraft } from "@/lib/usecases/reports/import-draft";
import { layoutColumns } from "@/lib/usecases/reports/reading-columns";
import { writeReading, type FormerReading, type WrittenReading } from "@/lib/usecases/reports/write-reading";
import type { Ctx } from "@/lib/usecases/verb";

/**
 * The report's rows with its first edition, that edition's reading, its outline and its passages, all of these
 * unaccounted for.
 *
 * @throws Invalid for a fact that is missing; Conflict `report-exists` {issuer, year, reportId}
 */
export async function writeReport(tx: Tx, ctx: Ctx, row: LoadedDraft, draft: ImportDraft): Promise<WrittenReading> {
  const reportId = await writeFacts(tx, ctx, draft);
  return writeEdition(tx, ctx, { reportId, number: 1, former: null }, row, draft);
}

type Place = { readonly reportId: string; readonly number: number; /** The reading whose place its own takes. */ readonly former: FormerReading | null };

/** An edition of a report, and its reading. */
export async function writeEdition(tx: Tx, { now: createdAt }: Ctx, { reportId, number, former }: Place, row: LoadedDraft, draft: ImportDraft): Promise<WrittenReading> {
  const { fileHash, sourceName, format, encoding } = row;
  const { id: editionId } = await tx.edition.create({ data: { reportId, number, fileHash, sourceName, format, encoding, createdAt }, select: { id: true } });
  return writeReading(tx, { reportId, editionId, former, createdAt }, { ...row, ...(await layoutColumns(tx, row.id)) }, draft);
}

/** One report of an issuer and year, however many confirm at once: a second one waits here for the first. */
async function writeFacts(tx: Tx, { actor, now }: Ctx, { facts }: ImportDraft): Promise<string> {
  const { title, issuer, year, publishedOn } = facts;
  if (title.trim() === "") throw new Invalid("title-missing", {}, "title");
  if (issuer.trim() === "") throw new Invalid("issuer-missing", {}, "issuer");
  if (year === null) throw new Invalid("year-missing", {}, "year");
  const id = randomUUID();
  const { count } = await tx.report.createMany({ data: [{ id, title, issuer, year, publishedOn, createdAt: now, importedById: actor.personId }], skipDuplicates: true });
  if (count === 1) return id;
  const earlier = await tx.report.findUniqueOrThrow({ where: { issuer_year: { issuer, year } }, select: { id: true } });
  throw new Conflict("report-exists", { issuer, year, reportId: earlier.id });
}
