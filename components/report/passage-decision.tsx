import type { MergeTarget } from "@/components/report/merge-form";
import { PassageActs, type PassageVerbs } from "@/components/report/passage-acts";
import { usePassageName } from "@/components/report/passage-name";
import type { ReportPassage } from "@/components/report/report-model";
import { titleOfWords } from "@/lib/domain/report/titles";

type Props = {
  readonly passage: Pick<ReportPassage, "id" | "version" | "quote" | "path" | "ordinal" | "disposition"> | null;
  readonly targets: readonly MergeTarget[];
  readonly verbs: PassageVerbs | null;
};

/** What may be decided of a sentence that no task cites; nothing for those who may not, or where tasks decided it. */
export function PassageDecision({ passage, targets, verbs }: Props) {
  const nameOf = usePassageName();
  if (verbs === null || passage === null) return null;
  const { id, version, quote, disposition } = passage;
  if (disposition !== "pending" && disposition !== "statement") return null;
  return <PassageActs passage={{ id, version, quote, disposition, name: nameOf(passage), title: titleOfWords(quote) }} targets={targets} verbs={verbs} />;
}
