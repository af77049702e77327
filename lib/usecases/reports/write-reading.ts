import { randomUUID } from "node:crypto";
import type { Prisma } from "@/lib/db/generated/client";
import { asJson } from "@/lib/db/json";
import type { Tx } from "@/lib/db/transaction";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import type { ImportDraft } from "@/lib/domain/report/corrections/draft";
import type { CommitmentKind, Reading, SectionKind } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";

const SECTION_OF: Readonly<Record<CommitmentKind, SectionKind>> = { shortcoming: "shortcomings", arrangement: "arrangements" };

/** A reading's row, and its passages' by their keys. */
export type WrittenReading = { readonly reportId: string; readonly readingId: string; readonly passageIds: ReadonlyMap<string, string> };

/** The reading whose place another takes, and which of the report's it was. */
export type FormerReading = { readonly id: string; readonly number: number };

type Place = {
  readonly reportId: string;
  readonly editionId: string;
  readonly former: FormerReading | null;
  readonly createdAt: Date;
};

/** What was read, how the source lays its words, and a person's corrections, in order. */
type Read = { readonly reading: Reading; readonly corrections: readonly Correction[]; readonly layout: Prisma.InputJsonValue; readonly places: Prisma.InputJsonValue };

/** A reading as it was corrected: its text, its outline and its passages, all of these unaccounted for. */
export async function writeReading(tx: Tx, { reportId, editionId, former, createdAt }: Place, { reading, corrections, layout, places }: Read, draft: ImportDraft): Promise<WrittenReading> {
  const { id: readingId } = await tx.reading.create({
    data: {
      ...{ reportId, editionId, createdAt, formerId: former?.id ?? null, number: (former?.number ?? 0) + 1 },
      readerVersion: reading.readerVersion,
      text: reading.text,
      dropped: asJson(draft.dropped),
      messages: asJson(reading.messages),
      corrections: asJson(corrections),
      ...{ layout, places },
    },
    select: { id: true },
  });
  const clauseIds = await writeClauses(tx, readingId, draft);
  const passageIds = await writePassages(tx, { reportId, readingId, clauseIds }, draft);
  return { reportId, readingId, passageIds };
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
