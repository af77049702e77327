import type { z } from "zod";
import { Invalid, type MessageValues } from "@/lib/domain/errors";

export type FieldError = { readonly path: string; readonly code: string; readonly values: MessageValues };

/** Input that does not fit: one entry per field to mend, its first fault, with a code the catalogue words. */
export class InvalidForm extends Invalid {
  readonly fields: readonly FieldError[];

  constructor(error: z.ZodError) {
    const found = error.issues.map(fieldError);
    const fields = found.filter(({ path }, index) => found.findIndex((other) => other.path === path) === index);
    super("invalid-form", { count: fields.length }, fields[0]?.path);
    this.fields = fields;
  }
}

/** A refinement may name its own code in `params.code`; the rest follow from Zod's kinds. */
function fieldError(issue: z.core.$ZodIssue): FieldError {
  const path = issue.path.join(".");
  if (issue.code === "custom") return { path, code: String(issue.params?.["code"] ?? "field-invalid"), values: {} };
  if (issue.code === "too_small") {
    const missing = issue.origin === "string" && issue.minimum === 1;
    return missing ? { path, code: "field-required", values: {} } : { path, code: `field-too-small-${issue.origin}`, values: { minimum: Number(issue.minimum) } };
  }
  if (issue.code === "too_big") return { path, code: `field-too-big-${issue.origin}`, values: { maximum: Number(issue.maximum) } };
  if (issue.code === "invalid_type" && issue.input === undefined) return { path, code: "field-required", values: {} };
  return { path, code: "field-invalid", values: {} };
}
