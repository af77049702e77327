import "server-only";
import type { ActionResult } from "@/lib/domain/action-result";
import { Forbidden, Refusal } from "@/lib/domain/errors";
import { describeChanges } from "@/lib/edge/describe-changes";
import { formKeyOf } from "@/lib/edge/form-key";
import { requestId } from "@/lib/edge/request-id";
import { noteOfRequest } from "@/lib/edge/request-notes";
import { currentViewer } from "@/lib/edge/viewer";
import { log } from "@/lib/log";
import { ChangedMeanwhile } from "@/lib/usecases/changed-meanwhile";
import { InvalidForm } from "@/lib/usecases/invalid-form";
import type { Ctx } from "@/lib/usecases/verb";

type UseCase<R> = (ctx: Ctx, input: unknown) => Promise<R>;
type Options = { /** Open to one who must first change the password. */ beforePasswordChange?: boolean };

/**
 * A use case as a server action: who asks, the form's key, and refusals as values. A form that was drawn for another than
 * who is signed in by now is not carried out in the latter's name.
 * The person never sees more of an unforeseen error than the number under which it is logged.
 */
export function action<R>(useCase: UseCase<R>, options: Options = {}): (input: unknown) => Promise<ActionResult<R>> {
  return async (raw) => {
    try {
      const session = await currentViewer();
      if (!session) return { ok: false, code: "signed-out", values: {} };
      if (session.mustChangePassword && !options.beforePasswordChange) return { ok: false, code: "must-change-password", values: {} };
      const { key, drawnFor, input } = splitForm(raw);
      if (drawnFor !== undefined && drawnFor !== session.viewer.personId) throw new Forbidden("other-person");
      return { ok: true, value: await useCase({ actor: session.viewer, now: new Date(), ...formKeyOf(key) }, input) };
    } catch (error) {
      return refusalResult(error);
    }
  };
}

/** A refusal as a form shows it; what nobody foresaw is logged, and told by its number. */
export async function refusalResult(error: unknown): Promise<Extract<ActionResult<never>, { ok: false }>> {
  if (error instanceof Refusal) noteOfRequest({ refusal: error.code });
  if (error instanceof ChangedMeanwhile) {
    return { ok: false, code: error.code, values: error.values, changed: await describeChanges(error.events) };
  }
  if (error instanceof InvalidForm) return { ok: false, code: error.code, values: error.values, field: error.field, fields: error.fields };
  if (error instanceof Refusal) {
    return { ok: false, code: error.code, values: error.values, field: "field" in error ? (error.field as string | undefined) : undefined };
  }
  const reference = await requestId();
  log.error({ err: error, requestId: reference }, "action failed");
  return { ok: false, code: "server-error", values: { reference } };
}

/** What every form carries beside its fields: its key, and for whom it was drawn. */
function splitForm(raw: unknown): { key?: unknown; drawnFor?: unknown; input: unknown } {
  if (typeof raw !== "object" || raw === null) return { input: raw };
  const { formKey: key, drawnFor, ...input } = raw as Record<string, unknown>;
  return { key, drawnFor, input };
}
