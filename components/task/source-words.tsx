import Link from "next/link";
import { ReportWords } from "@/components/ui/report-words";
import { classes } from "@/components/ui/classes";

type Props = { readonly quote: string; /** Where they stand in a report; null for another origin's. */ readonly href: string | null; readonly title?: string; /** Of the block. */ readonly className?: string; /** Of the words in it. */ readonly words?: string };

/** The words that a task comes from: the report's on its paper, in its voice, with the way to them; another origin's are not the report's, and drawn as ours. */
export function SourceWords({ quote, href, title, className, words }: Props) {
  if (href === null) {
    return (
      <span title={title} className={classes("block min-w-0", className)}>
        <span lang="zh-CN" className={words}>
          {quote}
        </span>
      </span>
    );
  }
  return (
    <Link href={href} prefetch={false} title={title} data-row-source className={classes("block min-w-0 bg-paper hover:bg-paper-lit", className)}>
      <ReportWords text={quote} {...(words !== undefined && { className: words })} />
    </Link>
  );
}
