import { recordEvent } from "@/lib/db/record-event";
import type { Tx } from "@/lib/db/transaction";
import { Conflict } from "@/lib/domain/errors";
import { stampOf } from "@/lib/domain/event/named";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import type { ImportDraft } from "@/lib/domain/report/corrections/draft";
import { isFresh } from "@/lib/domain/report/editions/carry";
import { changeFacts } from "@/lib/usecases/reports/correct-facts";
import { lockCurrentReading } from "@/lib/usecases/reports/current-reading";
import type { LoadedDraft } from "@/lib/usecases/reports/import-draft";
import { takeOver } from "@/lib/usecases/reports/take-over";
import { permitImport } from "@/lib/usecases/reports/permit-import";
import { setStatements } from "@/lib/usecases/reports/set-statements";
import { taskOfCandidate } from "@/lib/usecases/reports/task-of-candidate";
import { tellTasks } from "@/lib/usecases/reports/tell-tasks";
import { writeEdition } from "@/lib/usecases/reports/write-report";
import { draftTask } from "@/lib/usecases/tasks/draft-task";
import type { Ctx } from "@/lib/usecases/verb";

/**
 * A draft of a corrected edition becomes the next edition of its report, within the transaction that confirms it. All
 * ties to the text are found again in it, or wait for a person; what no task has yet becomes a task.
 *
 * @throws NotFound; Conflict `edition-changed`, `edition-same-file` {number}, `edition-of-another-year` {year, other}
 */
export async function confirmEdition(tx: Tx, ctx: Ctx, row: LoadedDraft, reportId: string, draft: ImportDraft): Promise<{ reportId: string; edition: number; tasks: number }> {
  const held = permitImport(ctx.actor);
  const by = stampOf(ctx.actor, held);
  const current = await lockCurrentReading(tx, reportId);
  if (current.edition.fileHash === row.fileHash) throw new Conflict("edition-same-file", { number: current.edition.number });
  const report = await tx.report.findUniqueOrThrow({ where: { id: reportId } });
  const { year } = report;
  if (draft.facts.year !== null && draft.facts.year !== year) throw new Conflict("edition-of-another-year", { year, other: draft.facts.year });
  const { title, issuer, publishedOn } = { ...report, ...correctedFacts(row.corrections) };
  await changeFacts(tx, ctx, held, report, { title, issuer, year, publishedOn });

  const edition = current.edition.number + 1;
  const written = await writeEdition(tx, ctx, { reportId, number: edition, former: current }, row, draft);
  const { carried, waiting, lapsed, touched, taken } = await takeOver(tx, current, written, draft);
  const particulars = { by, title, edition, hash: row.fileHash, passages: draft.passages.length, carried, waiting, lapsed };
  await recordEvent(tx, { kind: "report.editionImported", streamId: reportId, actorId: ctx.actor.personId, at: ctx.now, particulars });
  await setStatements(tx, ctx, by, draft, written);
  const fresh = draft.candidates.filter((candidate) => isFresh(candidate, taken));
  for (const candidate of fresh) await draftTask(tx, ctx, taskOfCandidate(candidate, { text: draft.text, ...written }));
  await tellTasks(tx, ctx, held, edition, touched);
  await tx.importDraft.delete({ where: { id: row.id } });
  return { reportId, edition, tasks: fresh.length };
}

/** What a person said of the report while importing; what the reader found does not undo what was corrected before. */
function correctedFacts(corrections: readonly Correction[]): { title?: string; issuer?: string; publishedOn?: string | null } {
  const given = corrections.filter((correction) => correction.type === "set-facts").map(({ title, issuer, publishedOn }) => ({
    ...(title !== undefined && title.trim() !== "" && { title: title.trim() }),
    ...(issuer !== undefined && issuer.trim() !== "" && { issuer: issuer.trim() }),
    ...(publishedOn !== undefined && { publishedOn }),
  }));
  return Object.assign({}, ...given) as ReturnType<typeof correctedFacts>;
}
