import { TELL_OTHERS } from "@/lib/domain/event/describe-others";
import { TELL_TASK } from "@/lib/domain/event/describe-task";
import type { EventKind, EventOf, Particulars } from "@/lib/domain/event/kinds";
import { actorOf, postOf, type Detail, type Phrase, type Said, type Told } from "@/lib/domain/event/phrase";

/**
 * One event as a sentence. Word it with `t.rich(key, { ...values, who: t(who.key, who.values), b })` in the
 * namespace `events`; then the details, then what was said.
 */
export type Description<K extends EventKind = EventKind> = Phrase<K> & {
  readonly who: Phrase<`who.${string}` & Phrase["key"]>;
  readonly details: readonly Detail[];
  readonly said: readonly Said[];
};

const TELL: { readonly [K in EventKind]: (particulars: Particulars<K>) => Told } = { ...TELL_TASK, ...TELL_OTHERS };

/** The sentence of an event, from its particulars alone. */
export function describeEvent<K extends EventKind>({ kind, particulars }: EventOf<K>): Description<K> {
  const { values = {}, details = [], said = [] } = TELL[kind as K](particulars as Particulars<K>);
  const { by } = particulars;
  return { key: kind as K, values, who: actorOf(by), details: [...details, ...postOf(by)], said };
}
