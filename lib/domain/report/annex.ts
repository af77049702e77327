import type { Layers } from "@/lib/domain/report/layers";
import type { Span } from "@/lib/domain/report/model";
import { FEWEST_PROSE, isProse } from "@/lib/domain/report/prose";
import { sliceOf } from "@/lib/domain/report/span";

const EXPLAINS = /^(?:附\s?(?:件|录)?\s?\d{0,2}\s?[:.、]?\s?)?(?:\d\s?[.、])?\s?(?:有关|相关|部分)?(?:名词|词语|术语|用语)(?:解释|注释|说明)\s?:?$|^注\s?释\s?:?$/;
const ANNEX = /^附\s?(?:件|录|表)(?:\s?[\d一二三四五六]{1,2}\s?:?)?$/;

/** Index of the line at which what is annexed to the report begins (a glossary, 附件1); past the last line where nothing is. */
export function findAnnex(layers: Layers, paragraphs: readonly Span[]): number {
  let prose = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const words = sliceOf(layers.folded, paragraph).trim();
    if (isProse(words)) prose += 1;
    if (prose >= FEWEST_PROSE && (EXPLAINS.test(words) || ANNEX.test(words)) && index < paragraphs.length - 1) return index;
  }
  return paragraphs.length;
}
