import { recordEvent } from "@/lib/db/record-event";
import type { Tx } from "@/lib/db/transaction";
import { Conflict } from "@/lib/domain/errors";
import { stampOf } from "@/lib/domain/event/named";
import type { ImportDraft } from "@/lib/domain/report/corrections/draft";
import { draftOf } from "@/lib/domain/report/corrections/draft-of";
import { confirmEdition } from "@/lib/usecases/reports/confirm-edition";
import { DraftFields, lockDraft } from "@/lib/usecases/reports/import-draft";
import { permitImport } from "@/lib/usecases/reports/permit-import";
import { setStatements } from "@/lib/usecases/reports/set-statements";
import { taskOfCandidate } from "@/lib/usecases/reports/task-of-candidate";
import { writeReport } from "@/lib/usecases/reports/write-report";
import { draftTask } from "@/lib/usecases/tasks/draft-task";
import { verb } from "@/lib/usecases/verb";

/**
 * A draft becomes a report: its edition, reading, outline and passages, and a drafted task for each candidate, in the
 * text's order. Passages that no candidate takes in stay unaccounted for, but those a person called statements. The
 * draft is gone; its bytes are the edition's. A draft of a corrected edition becomes the next edition of its report.
 *
 * @throws as `lockDraft`, `confirmEdition`; Conflict `report-exists`; Conflict `candidate-unit-gone` {number} for a unit no longer active;
 * Invalid `title-missing`, `issuer-missing`, `year-missing`
 */
export const confirmImport = verb(
  "report.confirmImport",
  DraftFields,
  async (tx, ctx, shown) => {
    const row = await lockDraft(tx, ctx, shown);
    const by = stampOf(ctx.actor, permitImport(ctx.actor));
    const draft = draftOf(row.reading, row.corrections);
    await requireUnits(tx, draft);
    if (row.reportId !== null) return confirmEdition(tx, ctx, row, row.reportId, draft);
    const written = await writeReport(tx, ctx, row, draft);
    const { title, issuer, year } = draft.facts;
    const particulars = { by, title, issuer, year: year!, edition: 1, hash: row.fileHash, passages: draft.passages.length };
    await recordEvent(tx, { kind: "report.imported", streamId: written.reportId, actorId: ctx.actor.personId, at: ctx.now, particulars });
    await setStatements(tx, ctx, by, draft, written);
    for (const candidate of draft.candidates) await draftTask(tx, ctx, taskOfCandidate(candidate, { text: draft.text, ...written }));
    await tx.importDraft.delete({ where: { id: row.id } });
    return { reportId: written.reportId, edition: 1, tasks: draft.candidates.length };
  },
  { timeoutMs: 120_000 },
);

/** Units chosen days ago may be out of use by now; the person is told at which candidate. */
async function requireUnits(tx: Tx, { candidates }: ImportDraft): Promise<void> {
  const active = new Set((await tx.unit.findMany({ where: { active: true }, select: { id: true } })).map(({ id }) => id));
  const lost = candidates.find(({ leadUnitId, supportingUnitIds }) => [...supportingUnitIds, ...(leadUnitId === null ? [] : [leadUnitId])].some((id) => !active.has(id)));
  if (lost) throw new Conflict("candidate-unit-gone", { number: lost.number });
}
