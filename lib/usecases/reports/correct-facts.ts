import { z } from "zod";
import { Prisma } from "@/lib/db/generated/client";
import { recordEvent } from "@/lib/db/record-event";
import type { Tx } from "@/lib/db/transaction";
import { Conflict, NotFound } from "@/lib/domain/errors";
import { stampOf } from "@/lib/domain/event/named";
import type { RoleHeld } from "@/lib/domain/people/roles";
import { isReportYear } from "@/lib/domain/report/year";
import { ChangedMeanwhile } from "@/lib/usecases/changed-meanwhile";
import { eventsMissed } from "@/lib/usecases/events-missed";
import { fieldChanges } from "@/lib/usecases/field-changes";
import { Id, OptionalDay, Version, words } from "@/lib/usecases/fields";
import { permitImport } from "@/lib/usecases/reports/permit-import";
import { verb, type Ctx } from "@/lib/usecases/verb";

const CorrectFacts = z.object({
  reportId: Id,
  version: Version,
  title: words(200),
  issuer: words(100),
  year: z.coerce.number().refine(isReportYear, { params: { code: "no-such-year" } }),
  publishedOn: OptionalDay,
});

/**
 * The office corrects what is said about a report: title, issuer, the year reported on, the day of publication. The
 * report's own text is never altered.
 *
 * @throws NotFound; ChangedMeanwhile; Conflict `already-done`, `report-exists` {issuer, year}
 */
export const correctFacts = verb("report.correctFacts", CorrectFacts, async (tx, ctx, { reportId, version, title, issuer, year, publishedOn = null }) => {
  const held = permitImport(ctx.actor);
  await tx.$queryRaw`SELECT "id" FROM "Report" WHERE "id" = ${reportId} FOR UPDATE`;
  const report = await tx.report.findUnique({ where: { id: reportId } });
  if (!report) throw new NotFound("not-found");
  if (report.version !== version) throw new ChangedMeanwhile(await eventsMissed(tx, ["report.factsCorrected"], reportId, report.version - version));
  const isOther = await changeFacts(tx, ctx, held, report, { title, issuer, year, publishedOn });
  if (!isOther) throw new Conflict("already-done");
});

type Facts = { readonly title: string; readonly issuer: string; readonly year: number; readonly publishedOn: string | null };

/**
 * Writes a report's facts, its row locked before, with an event of what changed; false where nothing did.
 *
 * @throws Conflict `report-exists` {issuer, year}
 */
export async function changeFacts(tx: Tx, { actor, now }: Ctx, held: RoleHeld, report: Facts & { readonly id: string }, facts: Facts): Promise<boolean> {
  const texts = ({ title, issuer, year, publishedOn }: Facts) => ({ title, issuer, year: String(year), publishedOn });
  const changes = fieldChanges(texts(report), texts(facts));
  if (changes.length === 0) return false;
  await write(tx, report.id, facts);
  const particulars = { by: stampOf(actor, held), changes };
  await recordEvent(tx, { kind: "report.factsCorrected", streamId: report.id, actorId: actor.personId, at: now, particulars });
  return true;
}

/** One report of an issuer and year, however many are corrected at once. */
async function write(tx: Tx, id: string, facts: Facts): Promise<void> {
  try {
    await tx.report.update({ where: { id }, data: { ...facts, version: { increment: 1 } } });
  } catch (error) {
    const isTwin = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    throw isTwin ? new Conflict("report-exists", { issuer: facts.issuer, year: facts.year }) : error;
  }
}
