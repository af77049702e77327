import { db } from "@/lib/db/client";
import { confirmImport } from "@/lib/usecases/reports/confirm-import";
import { importSample, SAMPLE, sent } from "@/lib/usecases/reports/import.fixture";
import { startImport } from "@/lib/usecases/reports/start-import";
import type { Ctx } from "@/lib/usecases/verb";

/** Sentences of the sample that a correction touches. */
export const CHANGED = { from: "继续开展执法案卷评查工作,不断规范行政执法行为。", to: "每季度开展执法案卷评查工作,不断规范行政执法行为。" };
export const REMOVED = "加大宣传报道工作力度,听取采纳公众意见,主动接受社会监督,增强人民群众的法治获得感幸福感安全感。";
export const ADDED = "(五)加强基层法治力量。年底前为每个镇街配齐法制审核人员。";

const TEXT = SAMPLE.toString("utf8");

/** The sample as corrected: one sentence reads otherwise, one is gone, one has come. */
export const CORRECTED = TEXT.replace(CHANGED.from, CHANGED.to).replace(REMOVED, "").replace("双提升”。\n", `双提升”。\n\n${ADDED}\n`);

/** The sample's report, confirmed: seven drafted tasks. */
export async function addSampleReport(ctx: Ctx): Promise<{ reportId: string }> {
  const { draftId } = await importSample(ctx);
  return confirmImport(ctx, { draftId, version: 1 });
}

/** A corrected edition of a report, read into a draft. */
export async function importEdition(ctx: Ctx, reportId: string, text = CORRECTED): Promise<{ draftId: string }> {
  return startImport(ctx, { ...sent("wuqing-2023-更正.txt", text), reportId });
}

/** The same, confirmed. */
export async function addEdition(ctx: Ctx, reportId: string, text = CORRECTED): Promise<{ reportId: string; edition: number; tasks: number }> {
  const { draftId } = await importEdition(ctx, reportId, text);
  return confirmImport(ctx, { draftId, version: 1 }) as Promise<{ reportId: string; edition: number; tasks: number }>;
}

/** The source that quotes these words, wherever it stands. */
export async function sourceOf(words: string) {
  return db().source.findFirstOrThrow({ where: { quote: { contains: words } }, include: { reading: true, passage: true, task: true } });
}
