import { ReportWords } from "@/components/ui/report-words";
import { wordDiff } from "@/lib/domain/report/editions/word-diff";

/** Two wordings of the report in one: what went is struck, what came underlined. */
export function DiffWords({ from, to, className }: { from: string; to: string; className?: string }) {
  return (
    <p lang="zh-CN" className={className}>
      {wordDiff(from, to).map(({ type, text }, index) => {
        if (type === "same") return <ReportWords key={index} text={text} className="whitespace-pre-line" />;
        const Tag = type === "added" ? "ins" : "del";
        return (
          <Tag key={index} className={type === "added" ? "decoration-accent decoration-2 underline-offset-4" : "text-paper-ink-2 decoration-1"}>
            <ReportWords text={text} className={type === "added" ? "whitespace-pre-line" : "whitespace-pre-line text-paper-ink-2!"} />
          </Tag>
        );
      })}
    </p>
  );
}
