import type { CorrectionRefusal } from "@/lib/domain/report/corrections/correction";
import { secrecyMarkIn } from "@/lib/domain/secrecy";

/** In UTF-16 code units. */
const LONGEST = { title: 200, issuer: 100, reason: 500, criterion: 500 } as const;

/** Words that a person typed, one line of them but for a reason; `field` names them in the refusal. */
export function checkText(field: keyof typeof LONGEST, text: string): CorrectionRefusal | null {
  const words = text.trim();
  const maximum = LONGEST[field];
  if (words === "") return { code: "text-missing", values: { field } };
  if (words.length > maximum) return { code: "text-too-long", values: { field, maximum } };
  // PostgreSQL keeps neither NUL nor half a character.
  if ((field === "reason" ? /\0/ : /[\0\n\r]/).test(words) || !words.isWellFormed()) return { code: "text-characters", values: { field } };
  const mark = secrecyMarkIn(words);
  if (mark !== null) return { code: "text-secrecy-mark", values: { field, mark } };
  return null;
}
