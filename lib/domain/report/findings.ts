import type { Layers } from "@/lib/domain/report/layers";
import type { Line } from "@/lib/domain/report/labelled-lines";
import { sliceOf } from "@/lib/domain/report/span";

/** 关于校外配餐监管不严的问题。 or 关于盘活资产。 begins the paragraphs that tell of one problem; 针对上述问题 speaks of several told before. */
const BEGINS = /^(?:关于|针对)(?!以上|上述|这些|这一|该|此|存在)(?:[^。:]{2,60}(?:问题|方面)|[^。:,;]{2,40})。|^(?!以上|上述|这些|存在|主要)[^。:,;]{4,40}的问题。/;
const FEWEST = 2;

/** Indices of the unnumbered lines that each begin to tell of a problem that was found; none where there is one alone. */
export function findFindings(layers: Layers, lines: readonly Line[]): ReadonlySet<number> {
  const found = lines.flatMap(({ span, label }, index) => (!label && BEGINS.test(sliceOf(layers.folded, span)) ? [index] : []));
  return new Set(found.length >= FEWEST ? found : []);
}
