import { foldWidth } from "@/lib/domain/report/layers";
import { sharedWords } from "@/lib/domain/report/links/shared-words";
import { isTopic } from "@/lib/domain/report/links/slogans";

export type LeadUnit = {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** Keywords of its duties. */
  readonly duties: readonly string[];
  readonly active: boolean;
};

/** A unit and the words of a task that it leads or led. */
export type LedTask = { readonly unitId: string; readonly words: string };

/** `named`: the text names the unit; `duty`: it holds these keywords of its duties; `history`: it led a task that shares these words. */
export type LeadReason = { readonly code: "named" | "duty" | "history"; readonly words: readonly string[] };

export type LeadSuggestion = { readonly unitId: string; readonly reasons: readonly LeadReason[]; readonly score: number };

/** Being named outweighs one keyword, not a handful; what it led before only supports. */
const NAMED_SCORE = 6;
const HISTORY_SHARE = 0.5;
const LEAST_HISTORY = 3;

/** The units that might lead a task with these words, best first, each with its reasons; people decide. */
export function suggestLead({ words, units, history }: { words: string; units: readonly LeadUnit[]; history: readonly LedTask[] }): readonly LeadSuggestion[] {
  const text = plain(words);
  return units
    .filter(({ active }) => active)
    .map((unit) => {
      const named = namesIn(text, unit);
      const duties = dutiesIn(text, unit);
      const led = likestLed(words, unit, history);
      const reasons = [reason("named", named), reason("duty", duties), reason("history", led)].flat();
      const score = (named.length > 0 ? NAMED_SCORE : 0) + weight(duties) + HISTORY_SHARE * weight(led);
      return { unitId: unit.id, reasons, score };
    })
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.score - a.score);
}

function reason(code: LeadReason["code"], words: readonly string[]): readonly LeadReason[] {
  return words.length > 0 ? [{ code, words }] : [];
}

/** A keyword weighs a point for each character after the first. */
function weight(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + [...word].length - 1, 0);
}

function plain(words: string): string {
  return foldWidth(words).replace(/[\s“”‘’"']/gu, "");
}

/** By its name, its short name, or the short name less the place: 区司法局, 司法局. */
function namesIn(text: string, { name, shortName }: LeadUnit): readonly string[] {
  const bare = shortName.replace(/^[区市县]/u, "");
  const names = [name, shortName, ...([...bare].length >= 3 ? [bare] : [])];
  return names.filter((one) => one !== "" && text.includes(plain(one))).slice(0, 1);
}

/** A keyword inside another that was found adds nothing. */
function dutiesIn(text: string, { duties }: LeadUnit): readonly string[] {
  const found = [...new Set(duties)].filter((duty) => [...plain(duty)].length >= 2 && text.includes(plain(duty)));
  return found.filter((duty) => !found.some((other) => other !== duty && other.includes(duty)));
}

/** The words shared with the likest task that the unit led; too few are none. */
function likestLed(words: string, unit: LeadUnit, history: readonly LedTask[]): readonly string[] {
  const shared = history
    .filter(({ unitId }) => unitId === unit.id)
    .map((task) => sharedWords(words, task.words).filter((word) => !isTopic(word)))
    .filter((one) => weight(one) >= LEAST_HISTORY);
  return shared.reduce<readonly string[]>((best, one) => (weight(one) > weight(best) ? one : best), []);
}
