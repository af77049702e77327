import Link from "next/link";
import { classes } from "@/components/ui/classes";
import { ReportWords } from "@/components/ui/report-words";

/** The sentence a task comes from, on paper, in one line (two on a phone); the way to it where it stands in a report. */
export function ShortQuote({ quote, href, className }: { quote: string; href: string | null; className?: string }) {
  const look = classes("block min-w-0 bg-paper px-3 py-1.5 text-13 pointer-coarse:min-h-11 pointer-coarse:content-center", className);
  const words = <ReportWords text={quote} className="block truncate max-sm:line-clamp-2 max-sm:whitespace-normal" />;
  if (href === null) {
    return (
      <span title={quote} className={look}>
        {words}
      </span>
    );
  }
  return (
    <Link href={href} prefetch={false} title={quote} data-row-source className={classes(look, "hover:bg-paper-lit")}>
      {words}
    </Link>
  );
}
