import type { AmendedField, FieldChange } from "@/lib/domain/event/named";

/** The fields whose words differ, in the order of `after`; empty words are nothing. */
export function fieldChanges<F extends AmendedField>(before: Readonly<Record<F, string | null>>, after: Readonly<Record<F, string | null>>): FieldChange[] {
  const fields = Object.keys(after) as F[];
  return fields
    .map((field) => ({ field, from: before[field] || null, to: after[field] || null }))
    .filter(({ from, to }) => from !== to);
}
