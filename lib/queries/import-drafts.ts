import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Viewer } from "@/lib/domain/people/viewer";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import type { ReportFacts } from "@/lib/domain/report/model";

const AT_MOST = 50;

type ImportDraftRow = {
  readonly id: string;
  /** As read and as a person corrected it; empty where neither found one. */
  readonly title: string;
  /** The file's name; empty for a pasted text. */
  readonly sourceName: string;
  /** A corrected edition of a report there is. */
  readonly isEdition: boolean;
  /** How many corrections it holds. */
  readonly corrections: number;
  readonly savedAt: Date;
};

/** The viewer's own imports that are not confirmed yet, last saved first. */
export async function loadImportDrafts(viewer: Viewer): Promise<ImportDraftRow[]> {
  const rows = await db().$queryRaw<{ id: string; facts: ReportFacts; sourceName: string; corrections: Correction[]; isEdition: boolean; updatedAt: Date }[]>(Prisma.sql`
    SELECT "id", "reading"->'facts' AS "facts", "sourceName", "corrections", "reportId" IS NOT NULL AS "isEdition", "updatedAt" FROM "ImportDraft"
    WHERE "ownerId" = ${viewer.personId} ORDER BY "updatedAt" DESC, "id" LIMIT ${AT_MOST}`);
  return rows.map(({ id, facts, sourceName, isEdition, corrections, updatedAt }) => ({ id, title: titleOf(facts, corrections), sourceName, isEdition, corrections: corrections.length, savedAt: updatedAt }));
}

function titleOf(facts: ReportFacts, corrections: readonly Correction[]): string {
  return corrections.reduce((title, correction) => (correction.type === "set-facts" && correction.title !== undefined ? correction.title.trim() : title), facts.title);
}
