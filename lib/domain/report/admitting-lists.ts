import { admits } from "@/lib/domain/report/announcing";
import { findChains } from "@/lib/domain/report/enumeration";
import type { Layers } from "@/lib/domain/report/layers";
import type { Span } from "@/lib/domain/report/model";
import { sentencesIn } from "@/lib/domain/report/sentences";
import { sliceOf } from "@/lib/domain/report/span";

/** What leads to a list of what is wanting admits by itself, in some words: 还加强了培训 and 归还拖欠 lead to deeds. */
const ADMITS_SOME = /清醒|深知|遗憾|(?<![偿返归退])[还仍尚](?:不|未|存在)|[还仍]有[^。;]{0,12}(?:不|困难|矛盾|距离|地方|之处)/;
const LISTS = /:|比如|例如|诸如/g;
const FEWEST = 2;
const MOST_OF_THEM = 2 / 3;

/**
 * Where a paragraph begins to list what is wanting, whatever it calls that: …还不完全适应。首先,体制没有理顺。其次,… or
 * …仍有不相适应的地方,比如:…不畅;…不够。 Null where it lists nothing, or something else.
 */
export function admittingList(layers: Layers, paragraph: Span): number | null {
  const [chain] = findChains(layers, [paragraph]);
  const sentences = sentencesIn(layers, paragraph);
  if (chain) {
    const first = chain[0]!.label.start;
    const lead = sentences.findLast(({ start }) => start < first) ?? null;
    const items = chain.map(({ pieces }) => pieces.map((piece) => sliceOf(layers.folded, piece)).join(""));
    return lead && mostAdmit(items) && ADMITS_SOME.test(layers.folded.slice(lead.start, Math.min(first, lead.end))) ? lead.start : null;
  }
  const listing = sentences.find((sentence) => {
    const words = sliceOf(layers.folded, sentence);
    const [colon, stop] = [words.lastIndexOf(":"), words.lastIndexOf(";")];
    // A list follows: the last colon, or one with items behind it.
    const at = [...words.matchAll(LISTS)].find(({ index, 0: word }) => index < stop || index + word.length > colon);
    return at !== undefined && ADMITS_SOME.test(words.slice(0, at.index)) && mostAdmit(words.slice(at.index + at[0].length).split(";"));
  });
  return listing?.start ?? null;
}

/** True where most of some items say what is wanting. */
export function mostAdmit(items: readonly string[], share = MOST_OF_THEM): boolean {
  return items.length >= FEWEST && items.filter(admits).length >= items.length * share;
}
