import type { z } from "zod";
import { canonicalJson, sha256 } from "@/lib/crypto/digest";
import { transaction, type Tx } from "@/lib/db/transaction";
import type { Prisma } from "@/lib/db/generated/client";
import { Conflict } from "@/lib/domain/errors";
import type { Viewer } from "@/lib/domain/people/viewer";
import { InvalidForm } from "@/lib/usecases/invalid-form";

/** Who acts and when; `formKey` makes a form that is sent twice do its work once. */
export type Ctx = { readonly actor: Viewer; readonly now: Date; readonly formKey?: string };

/** What a verb gives back must survive JSON: a form sent again gets the stored copy. */
type Json = Prisma.InputJsonValue;

type Options = { timeoutMs?: number };

/**
 * A use case: parses the input, then runs in one transaction.
 *
 * @param name what the form key is bound to, e.g. `task.submit`
 * @throws InvalidForm for input that does not fit the schema; the refusals of lib/domain/errors from within
 */
export function verb<S extends z.ZodType, R extends Json | void>(
  name: string,
  schema: S,
  run: (tx: Tx, ctx: Ctx, input: z.output<S>) => Promise<R>,
  options: Options = {},
): (ctx: Ctx, input: z.input<S> | unknown) => Promise<R> {
  return async (ctx, raw) => {
    const parsed = schema.safeParse(raw);
    if (!parsed.success) throw new InvalidForm(parsed.error);
    return transaction(async (tx) => {
      const earlier = await claimFormKey(tx, ctx, name, parsed.data);
      if (earlier) return earlier.result as R;
      const result = await run(tx, ctx, parsed.data);
      if (ctx.formKey && result !== undefined) {
        await tx.formKey.update({ where: { key: ctx.formKey }, data: { result: result as Json } });
      }
      return result;
    }, options);
  };
}

/** The first insert of the transaction: a second sender waits here until the first has committed. */
async function claimFormKey(tx: Tx, ctx: Ctx, name: string, input: unknown): Promise<{ result: unknown } | null> {
  if (!ctx.formKey) return null;
  const row = { key: ctx.formKey, actorId: ctx.actor.personId, verb: name, inputHash: sha256(canonicalJson(input)), at: ctx.now };
  const { count } = await tx.formKey.createMany({ data: [row], skipDuplicates: true });
  if (count === 1) return null;
  const earlier = await tx.formKey.findUniqueOrThrow({ where: { key: row.key } });
  const same = earlier.actorId === row.actorId && earlier.verb === row.verb && earlier.inputHash === row.inputHash;
  if (!same) throw new Conflict("form-key-reused");
  return { result: earlier.result ?? undefined };
}
