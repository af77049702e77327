import { db } from "@/lib/db/client";
import { decideLink } from "@/lib/usecases/reports/decide-link";
import type { World } from "@/prisma/seed/wuqing/world";

/** What the office has decided; one more that the words suggest still waits for it. */
const DECIDED = [
  { shortcoming: "二是推进法治化营商环境", arrangement: "深入推进政务服务改革", decision: "confirmed" },
  { shortcoming: "三是行政执法效果", arrangement: "深入落实《提升行政执法质量三年行动计划", decision: "confirmed" },
  { shortcoming: "一是法治政府建设工作", arrangement: "深入落实《提升行政执法质量三年行动计划", decision: "rejected" },
] as const;

/** The office says which arrangements answer which shortcomings. */
export async function seedLinks({ people }: World, reportId: string, now: Date): Promise<void> {
  for (const { shortcoming, arrangement, decision } of DECIDED) {
    const [shortcomingId, arrangementId] = [await clauseOf(reportId, shortcoming), await clauseOf(reportId, arrangement)];
    await decideLink({ actor: people.office, now }, { shortcomingId, arrangementId, shown: "undecided", decision });
  }
}

async function clauseOf(reportId: string, words: string): Promise<string> {
  return (await db().passage.findFirstOrThrow({ where: { reportId, quote: { startsWith: words } }, select: { clauseId: true } })).clauseId;
}
