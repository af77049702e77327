import { withDatabase } from "@/lib/cli/site/with-database";
import { db } from "@/lib/db/client";
import { verifyChains } from "@/lib/db/verify-chain";
import type { BrokenLink } from "@/lib/domain/event/chain";
import english from "@/messages/en/audit.json";
import chinese from "@/messages/zh-CN/audit.json";

/** `npm run audit:verify`: walks every chain of events and names the first broken link of each stream. Exits with 1 where there is one. */
export async function run(): Promise<number> {
  return withDatabase(async () => {
    const { streams, events, seals, broken } = await verifyChains();
    console.log(`${events} events in ${streams} streams, ${seals} seals.`);
    for (const link of broken) console.log(await lineOf(link));
    console.log(broken.length === 0 ? "Every chain is whole." : `Broken streams: ${broken.length}.`);
    return broken.length === 0 ? 0 : 1;
  });
}

/** Stream, place and kind of the event, and what is wrong with it, in the words of the machine's language. */
async function lineOf({ streamType, streamId, sequence, kind, fault }: BrokenLink): Promise<string> {
  const { faults } = Intl.DateTimeFormat().resolvedOptions().locale.startsWith("zh") ? chinese : english;
  const task = streamType === "task" ? await db().task.findUnique({ where: { id: streamId }, select: { number: true } }) : null;
  const stream = [streamType, task?.number, streamId].filter(Boolean).join(" ");
  return `✗ ${stream} #${sequence} ${kind ?? "—"}: ${faults[fault]}`;
}
