import type { Tx } from "@/lib/db/transaction";
import { numberSeries, taskNumber } from "@/lib/domain/task/number";
import type { TaskOrigin } from "@/lib/domain/task/origin";

/** Takes the next number of a series; others wait for it until this transaction ends, so that no number is skipped or given twice. */
export async function nextNumber(tx: Tx, year: number, origin: TaskOrigin): Promise<string> {
  const [series] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO "NumberSeries" ("series", "last") VALUES (${numberSeries(year, origin)}, 1)
    ON CONFLICT ("series") DO UPDATE SET "last" = "NumberSeries"."last" + 1
    RETURNING "last"`;
  return taskNumber(year, origin, series!.last);
}
