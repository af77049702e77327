import { randomUUID } from "node:crypto";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";
import { Conflict, Invalid } from "@/lib/domain/errors";
import type { ImportDraft } from "@/lib/domain/report/corrections/draft";
import type { CommitmentKind, SectionKind } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";
import type { LoadedDraft } from "@/lib/usecases/reports/import-draft";
import { layoutColumns } from "@/lib/usecases/reports/reading-columns";
import type { Ctx } from "@/lib/usecases/verb";

const SECTION_OF: Readonly<Record<CommitmentKind, SectionKind>> = { shortcoming: "shortcomings", arrangement: "arrangements" };

export type WrittenReport = { readonly reportId: string; readonly readingId: string; readonly passageIds: ReadonlyMap<string, string> };

/**
 * The report's rows with its first edition, that edition's reading, its outline and its passages, all of these
 * unaccounted for.
 *
 * @throws Invalid for a fact that is missing; Conflict `report-exists` {issuer, year, reportId}
 */
export async function writeReport(tx: Tx, ctx: Ctx, { id: draftId, fileHash, sourceName, format, encoding, reading, corrections }: LoadedDraft, draft: ImportDraft): Promise<WrittenReport> {
  const createdAt = ctx.now;
  const reportId = await writeFacts(tx, ctx, draft);
  const edition = await tx.edition.create({ data: { reportId, number: 1, fileHash, sourceName, format, encoding, createdAt }, select: { id: true } });
  const { id: readingId } = await tx.reading.create({
    data: {
      editionId: edition.id,
      readerVersion: reading.readerVersion,
      text: reading.text,
      dropped: asJson(draft.dropped),
      messages: asJson(reading.messages),
      corrections: asJson(corrections),
      ...(await layoutColumns(tx, draftId)),
      createdAt,
    },
    select: { id: true },
  });
  const clauseIds = await writeClauses(tx, readingId, draft);
  const passageIds = await writePassages(tx, { reportId, readingId, clauseIds }, draft);
  return { reportId, readingId, passageIds };
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

async function writeClauses(tx: Tx, readingId: string, { clauses }: ImportDraft): Promise<ReadonlyMap<string, string>> {
  const ids = new Map(clauses.map(({ key }) => [key, randomUUID()]));
  await tx.clause.createMany({
    data: clauses.map(({ key, parentKey, level, label, heading, span, kind }, position) => ({
      ...{ id: ids.get(key)!, readingId, parentId: parentKey === null ? null : ids.get(parentKey)!, key, level, label },
      ...{ headingStart: heading.start, headingEnd: heading.end, start: span.start, end: span.end, kind, position },
    })),
  });
  return ids;
}

type Around = { readonly reportId: string; readonly readingId: string; readonly clauseIds: ReadonlyMap<string, string> };

async function writePassages(tx: Tx, { reportId, readingId, clauseIds }: Around, { text, passages }: ImportDraft): Promise<ReadonlyMap<string, string>> {
  const ids = new Map(passages.map(({ key }) => [key, randomUUID()]));
  await tx.passage.createMany({
    data: passages.map(({ key, clauseKey, span, kind, path }, position) => ({
      ...{ id: ids.get(key)!, reportId, readingId, clauseId: clauseIds.get(clauseKey)!, key, start: span.start, end: span.end },
      ...{ quote: sliceOf(text, span), kind: SECTION_OF[kind], path: [...path], position },
    })),
  });
  return ids;
}

function asJson(value: unknown): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}
