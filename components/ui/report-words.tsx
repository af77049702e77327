import { classes } from "@/components/ui/classes";
import { quoteRuns } from "@/lib/domain/report/quote";

/**
 * The report's own words, in its own voice: Song, Chinese in any language of ours, the characters untouched.
 * Half-width marks between Chinese characters get room when drawn; copying still yields the original.
 */
export function ReportWords({ text, as: Tag = "span", className }: { text: string; as?: "span" | "p" | "h1" | "h2" | "h3"; className?: string }) {
  return (
    <Tag lang="zh-CN" className={classes("said", className)}>
      {quoteRuns(text).map((run, index) =>
        run.mark ? (
          <span key={index} className="hp">
            {run.text}
          </span>
        ) : (
          run.text
        ),
      )}
    </Tag>
  );
}
