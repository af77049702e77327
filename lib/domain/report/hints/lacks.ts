import type { Hint, Lack, Span } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";

/** A thing that will be there or not. */
const OUTPUT = /出台|印发|制定|修订|编制|公布|建成|建立|成立|设立|上线|签订|完成/;
/** Work that is done again and again. */
const RECURRING = /(?:开展|组织|进行|实施|召开|举办|实行)[^,。;]{0,14}(?:检查|抽查|巡查|排查|评查|监测|督察|培训|例会|调度|会商|通报)/;

/** What a commitment leaves open: who, by when, how much, to what result; how often, where it is done again and again. */
export function lacksOf(folded: string, span: Span, hints: readonly Hint[]): Lack[] {
  const words = sliceOf(folded, span);
  const has = (kind: Hint["kind"], test: (hint: Hint) => boolean = () => true) => hints.some((hint) => hint.kind === kind && test(hint));
  const lacks: Record<Lack, boolean> = {
    who: !has("unit"),
    when: !has("deadline", ({ dates }) => dates === "task"),
    quantity: !has("quantity"),
    result: !has("quantity") && !OUTPUT.test(words),
    frequency: (RECURRING.test(words) || has("frequency")) && !has("frequency", ({ rule }) => rule === "stated"),
  };
  return (Object.keys(lacks) as Lack[]).filter((lack) => lacks[lack]);
}
