import { classes } from "@/components/ui/classes";
import { findWords } from "@/lib/domain/find-words";
import { halfMarks } from "@/lib/domain/report/half-marks";
import { segments } from "@/lib/domain/report/segments";

/** Words with what was found in them marked: lit in the report's own, underlined in accent in ours. */
export function MarkedWords({ text, found, said = false, className }: { text: string; found: readonly string[]; said?: boolean; className?: string }) {
  const whole = { start: 0, end: text.length };
  const marks = findWords(text, found).map((span) => ({ ...span, id: "found" }));
  return (
    <span lang="zh-CN" className={classes(said && "said", className)}>
      {segments(text, whole, [...marks, ...(said ? halfMarks(text, whole) : [])]).map(({ start, text: words, ids }) =>
        ids.includes("found") ? (
          <mark key={start} className={said ? "bg-paper-lit text-inherit" : "bg-transparent text-inherit underline decoration-accent decoration-2 underline-offset-4"}>
            {words}
          </mark>
        ) : (
          <span key={start} className={ids.includes("hp") ? "hp" : undefined}>
            {words}
          </span>
        ),
      )}
    </span>
  );
}
