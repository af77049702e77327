import { PassageActs, type PassageVerbs } from "@/components/report/passage-acts";
import { usePassageName } from "@/components/report/passage-name";
import type { ReportPassage, ReportTask } from "@/components/report/report-model";
import { titleOfWords } from "@/lib/domain/report/titles";

/** What may be decided of a sentence that no task cites; nothing for those who may not, or where tasks decided it. */
export function PassageDecision({ passage, tasks, verbs }: { passage: ReportPassage | null; tasks: readonly ReportTask[]; verbs: PassageVerbs | null }) {
  const nameOf = usePassageName();
  if (verbs === null || passage === null) return null;
  const { id, version, quote, disposition } = passage;
  if (disposition !== "pending" && disposition !== "statement") return null;
  const targets = tasks
    .filter(({ status }) => status === "draft" || status === "issued" || status === "active")
    .map((task) => ({ id: task.id, version: task.version, number: task.number, title: task.title, isDraft: task.status === "draft" }))
    .sort((a, b) => (a.number < b.number ? -1 : 1));
  return <PassageActs passage={{ id, version, quote, disposition, name: nameOf(passage), title: titleOfWords(quote) }} targets={targets} verbs={verbs} />;
}
