import { readFile } from "node:fs/promises";
import { db } from "@/lib/db/client";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import type { ImportDraft } from "@/lib/domain/report/corrections/draft";
import { draftOf } from "@/lib/domain/report/corrections/draft-of";
import type { Reading } from "@/lib/domain/report/model";
import { addDays } from "@/lib/domain/calendar/day";
import { confirmImport } from "@/lib/usecases/reports/confirm-import";
import { saveCorrections } from "@/lib/usecases/reports/save-corrections";
import { startImport } from "@/lib/usecases/reports/start-import";
import type { Story } from "@/prisma/seed/wuqing/story";
import type { World } from "@/prisma/seed/wuqing/world";

const FILE = "wuqing-2023.txt";

const STATEMENT = { begins: "加大宣传报道工作力度", reason: "属日常工作要求：公众意见随重大行政决策程序听取，宣传报道随各项任务开展，不单列任务。" };
/** Work that a shortcoming's task does already: merged into it. */
const MERGED = { begins: "继续开展执法案卷评查工作", into: "存在不同程度的程序瑕疵" };
/** Nobody has said yet what becomes of it. */
const UNACCOUNTED = { begins: "积极探索创新服务举措" };

type Imported = { readonly reportId: string; /** The task of each story that began as a candidate. */ readonly taskIds: ReadonlyMap<Story, string> };

/** The office imports the published report, corrects what the reader proposed, and confirms. */
export async function seedReport({ people, units, today }: World, stories: readonly Story[], [read, confirmed]: readonly [Date, Date]): Promise<Imported> {
  const actor = people.office;
  const bytes = await readFile(new URL(`../${FILE}`, import.meta.url));
  const pieces = (async function* () {
    yield bytes;
  })();
  const { draftId } = await startImport({ actor, now: read }, { name: FILE, bytes: pieces, announced: bytes.length });
  const { reading } = await db().importDraft.findUniqueOrThrow({ where: { id: draftId } });
  const draft = new Corrected(reading as unknown as Reading);

  draft.correct({ type: "drop-passage", passageKey: draft.passageOf(STATEMENT.begins), reason: STATEMENT.reason });
  for (const { begins } of [MERGED, UNACCOUNTED]) {
    draft.correct({ type: "drop-passage", passageKey: draft.passageOf(begins), reason: "另行处理" });
    draft.correct({ type: "restore-passage", passageKey: draft.passageOf(begins) });
  }
  const planned = stories.flatMap((story) => (story.source.from === "candidate" ? [{ story, begins: story.source.begins, plan: story.plan }] : []));
  for (const { begins } of planned) draft.splitBefore(begins);
  draft.correct({ type: "attach-passage", passageKey: draft.passageOf(MERGED.begins), candidateKey: draft.candidateAt(MERGED.into) });
  for (const { begins, plan } of planned) {
    const candidateKey = draft.candidateAt(begins);
    draft.correct({ type: "retitle", candidateKey, title: plan.title });
    draft.correct({
      type: "set-assignment",
      candidateKey,
      leadUnitId: plan.lead === null ? null : units[plan.lead],
      supportingUnitIds: (plan.parts ?? []).map(({ unit }) => units[unit]),
      dueOn: addDays(today, plan.due),
      criteria: [...plan.criteria],
      rectificationType: plan.type,
    });
  }
  const { version } = await saveCorrections({ actor, now: read }, { draftId, version: 1, corrections: draft.corrections });
  const { reportId } = await confirmImport({ actor, now: confirmed }, { draftId, version });

  const tasks = await db().task.findMany({ where: { reportId }, select: { id: true, title: true } });
  return { reportId, taskIds: new Map(planned.map(({ story, plan }) => [story, tasks.find(({ title }) => title === plan.title)!.id])) };
}

/** A reading with the corrections made so far, found by the report's words as a person finds them on the page. */
class Corrected {
  readonly corrections: Correction[] = [];
  private draft: ImportDraft;

  constructor(private readonly reading: Reading) {
    this.draft = draftOf(reading, []);
  }

  correct(correction: Correction): void {
    this.corrections.push(correction);
    this.draft = draftOf(this.reading, this.corrections);
    if (this.draft.skipped.length > 0) throw new Error(`does not apply: ${JSON.stringify(this.draft.skipped)}`);
  }

  passageOf(words: string): string {
    const at = this.positionOf(words);
    return this.draft.passages.find(({ span }) => span.start <= at && at < span.end)!.key;
  }

  candidateAt(words: string): string {
    return this.candidateOf(this.positionOf(words)).key;
  }

  /** Makes what follows a candidate of its own, unless the words begin one already. */
  splitBefore(words: string): void {
    const at = this.positionOf(words);
    const candidate = this.candidateOf(at);
    if (Math.min(...candidate.sources.map(({ start }) => start)) < at) this.correct({ type: "split", candidateKey: candidate.key, at });
  }

  private candidateOf(at: number) {
    return this.draft.candidates.find(({ sources }) => sources.some(({ start, end }) => start <= at && at < end))!;
  }

  /** In the passages: headings use some of the same words. */
  private positionOf(words: string): number {
    const found = this.draft.passages.map(({ span }) => this.draft.text.slice(0, span.end).indexOf(words, span.start)).find((at) => at !== -1);
    if (found === undefined) throw new Error(`not in the report: ${words}`);
    return found;
  }
}
