import { Refusal, type MessageValues } from "@/lib/domain/errors";
import { sha256 } from "@/lib/crypto/digest";
import type { Ctx } from "@/lib/usecases/verb";

/** What became of one row of many; the catalogue words the code as for a single one. */
export type RowResult = { readonly taskId: string } & ({ readonly ok: true } | { readonly ok: false; readonly code: string; readonly values: MessageValues });

/**
 * Does a use case to many tasks, one after the other, each in its own transaction: a refusal stops its own row alone.
 * The form's key is made one per row, so that what is sent twice is done once and rows that failed are tried again.
 */
export async function eachRow<R extends { readonly taskId: string }>(ctx: Ctx, rows: readonly R[], run: (ctx: Ctx, row: R) => Promise<unknown>): Promise<RowResult[]> {
  const results: RowResult[] = [];
  for (const row of new Map(rows.map((row) => [row.taskId, row])).values()) {
    results.push(await tryRow({ ...ctx, ...(ctx.formKey !== undefined && { formKey: sha256(`${ctx.formKey}:${row.taskId}`) }) }, row, run));
  }
  return results;
}

async function tryRow<R extends { readonly taskId: string }>(ctx: Ctx, row: R, run: (ctx: Ctx, row: R) => Promise<unknown>): Promise<RowResult> {
  const { taskId } = row;
  try {
    await run(ctx, row);
    return { taskId, ok: true };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { taskId, ok: false, code: error.code, values: error.values };
  }
}
