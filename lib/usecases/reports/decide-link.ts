import { z } from "zod";
import { recordEvent, type StoredEvent } from "@/lib/db/record-event";
import type { Tx } from "@/lib/db/transaction";
import { Conflict, Invalid, NotFound } from "@/lib/domain/errors";
import { stampOf, type Named } from "@/lib/domain/event/named";
import { shownLabel } from "@/lib/domain/report/numbering";
import { titleOfHeading } from "@/lib/domain/report/titles";
import { ChangedMeanwhile } from "@/lib/usecases/changed-meanwhile";
import { Id } from "@/lib/usecases/fields";
import { permitImport } from "@/lib/usecases/reports/permit-import";
import { verb } from "@/lib/usecases/verb";

const Decision = z.enum(["confirmed", "rejected", "undecided"]);

/** `shown` is the decision that the form showed. */
const DecideLink = z.object({ shortcomingId: Id, arrangementId: Id, shown: Decision, decision: Decision });

type DecideLink = z.output<typeof DecideLink>;

/**
 * The office decides that an arrangement answers a shortcoming, or does not, or takes its decision back.
 *
 * @throws NotFound `clause-unknown`; ChangedMeanwhile where the pair was decided since; Conflict
 * `reading-superseded`; Invalid `link-of-two-reports`
 */
export const decideLink = verb("report.decideLink", DecideLink, async (tx, ctx, input) => {
  const held = permitImport(ctx.actor);
  const [shortcoming, arrangement] = [await loadClause(tx, input.shortcomingId, "shortcomings"), await loadClause(tx, input.arrangementId, "arrangements")];
  const { reportId } = shortcoming;
  if (arrangement.reportId !== reportId) throw new Invalid("link-of-two-reports", {}, "arrangementId");
  if (input.decision === input.shown) throw new Conflict("already-done");

  const stamp = { decidedById: ctx.actor.personId, decidedAt: ctx.now };
  const count = await write(tx, { ...input, reportId }, stamp);
  if (count === 0) throw new ChangedMeanwhile(await latestOf(tx, reportId, input));
  const particulars = { by: stampOf(ctx.actor, held), shortcoming: shortcoming.named, arrangement: arrangement.named, decision: input.decision };
  await recordEvent(tx, { kind: "report.linkDecided", streamId: reportId, actorId: ctx.actor.personId, at: ctx.now, particulars });
});

/** Guarded by what the form showed: of two who decide at once, one wins. */
async function write(tx: Tx, { reportId, shortcomingId, arrangementId, shown, decision }: DecideLink & { reportId: string }, stamp: { decidedById: string; decidedAt: Date }): Promise<number> {
  const pair = { shortcomingId, arrangementId };
  if (shown === "undecided") {
    if (decision === "undecided") return 0;
    return (await tx.clauseLink.createMany({ data: [{ reportId, ...pair, decision, ...stamp }], skipDuplicates: true })).count;
  }
  const where = { ...pair, decision: shown };
  if (decision === "undecided") return (await tx.clauseLink.deleteMany({ where })).count;
  return (await tx.clauseLink.updateMany({ where, data: { decision, ...stamp } })).count;
}

type LinkedClause = { readonly reportId: string; readonly named: Named };

/** A clause of that kind that holds sentences of its own. */
async function loadClause(tx: Tx, id: string, kind: "shortcomings" | "arrangements"): Promise<LinkedClause> {
  await tx.$queryRaw`SELECT r."id" FROM "Reading" r JOIN "Clause" c ON c."readingId" = r."id" WHERE c."id" = ${id} FOR SHARE OF r`;
  const clause = await tx.clause.findFirst({ where: { id, kind, passages: { some: {} } }, include: { reading: { select: { text: true, next: { select: { id: true } } } }, passages: { take: 1, select: { reportId: true } } } });
  if (!clause) throw new NotFound("clause-unknown");
  const { label, headingStart, headingEnd, reading, passages } = clause;
  if (reading.next !== null) throw new Conflict("reading-superseded");
  const name = label === "" ? titleOfHeading(reading.text.slice(headingStart, headingEnd)) : shownLabel(label);
  return { reportId: passages[0]!.reportId, named: { id, name } };
}

async function latestOf(tx: Tx, reportId: string, { shortcomingId, arrangementId }: DecideLink): Promise<StoredEvent[]> {
  return tx.event.findMany({
    where: {
      ...{ streamType: "report", streamId: reportId, kind: "report.linkDecided" },
      particulars: { AND: [{ body: { path: ["shortcoming", "id"], equals: shortcomingId } }, { body: { path: ["arrangement", "id"], equals: arrangementId } }] },
    },
    orderBy: { sequence: "desc" },
    take: 1,
  });
}
