import type { MessageValues } from "@/lib/domain/errors";

/** A field to mend: its dotted path in the input, and a code worded by `errors.<code>`. */
export type FieldRefusal = { readonly path: string; readonly code: string; readonly values: MessageValues };

/** What happened since the form was shown, in words: whose doing, what, by which person, and when, as an ISO instant. */
export type Change = { readonly what: string; readonly to: string; readonly by?: string; readonly at: string };

/** A verb said no. The catalogue words `code` with `values`. */
export type RefusedAction = {
  readonly ok: false;
  readonly code: string;
  readonly values: MessageValues;
  readonly field?: string;
  readonly fields?: readonly FieldRefusal[];
  readonly changed?: readonly Change[];
};

/** What a server action answers: its value, or a refusal that a form can show without losing what was typed. */
export type ActionResult<Value = unknown> = { readonly ok: true; readonly value?: Value } | RefusedAction;
