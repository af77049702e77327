import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";
import { ReportWords } from "@/components/ui/report-words";
import { TextLink } from "@/components/ui/text-link";

/**
 * The report quoted on paper, with the way back: the sentence in full ink, its neighbours fainter,
 * and a last line of ours that says where it stands.
 */
export function QuoteBlock(props: { before?: string; words: string; after?: string; from: ReactNode; back?: { href: string; words: string }; /** Another way, before the one back. */ also?: { href: string; words: string } }) {
  return (
    <blockquote className="border-y border-paper-line bg-paper px-6 pt-3 pb-3.5 max-sm:px-4">
      <p className="text-16 leading-[30px]">
        {props.before && <ReportWords text={props.before} className="text-paper-ink-2!" />}
        <ReportWords text={props.words} />
        {props.after && <ReportWords text={props.after} className="text-paper-ink-2!" />}
      </p>
      <footer className="mt-1 flex flex-wrap items-baseline gap-x-3.5 text-12 text-paper-ink-2">
        <span>{props.from}</span>
        {props.also && (
          <TextLink href={props.also.href} className="ms-auto no-print">
            {props.also.words} →
          </TextLink>
        )}
        {props.back && (
          <TextLink href={props.back.href} data-row-source data-source className={classes("no-print", !props.also && "ms-auto")}>
            {props.back.words} →
          </TextLink>
        )}
      </footer>
    </blockquote>
  );
}
