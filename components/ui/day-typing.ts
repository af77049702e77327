import { isDay, type Day } from "@/lib/domain/calendar/day";

const WRITTEN = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
/** Full-width digits and marks, as Chinese input methods give them. */
const FULL_WIDTH = /[０-９－．／]/g;

/** The day someone meant: `2024-11-12`, `2024/11/2`, `20241112`, `2024年11月12日`; null where it is no day. */
export function readDay(typed: string): Day | null {
  const text = typed.trim().replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
  const found = WRITTEN.exec(text) ?? DIGITS.exec(text);
  if (found === null) return null;
  const day = `${found[1]}-${found[2]!.padStart(2, "0")}-${found[3]!.padStart(2, "0")}`;
  return isDay(day) ? day : null;
}
