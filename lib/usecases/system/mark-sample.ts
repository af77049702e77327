import { recordEvent } from "@/lib/db/record-event";
import { transaction } from "@/lib/db/transaction";

/** Says on the record that what this database holds is a sample, for looking and trying: the start then tells the sample accounts. */
export async function markSample(now: Date): Promise<void> {
  await transaction(async (tx) => {
    await recordEvent(tx, { kind: "system.initialised", streamId: "system", actorId: null, at: now, particulars: { by: null, how: "sample" } });
  });
}
