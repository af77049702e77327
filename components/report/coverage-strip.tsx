import { useTranslations } from "next-intl";
import { COVERAGE_LOOK } from "@/components/report/coverage-look";
import { usePassageName } from "@/components/report/passage-name";
import type { ReportPassage } from "@/components/report/report-model";
import { classes } from "@/components/ui/classes";
import type { Disposition } from "@/lib/domain/report/coverage";

/** A cell as the strip draws it, for its legend. */
export function CoverageCell({ disposition, className }: { disposition: Disposition; className?: string }) {
  return <span aria-hidden="true" className={classes("keep-fill block border", COVERAGE_LOOK[disposition], className)} />;
}

/**
 * One cell for each sentence, in the text's order, a gap between 不足 and 安排. A click on a cell goes to its sentence; by
 * key and by ear one goes there through the text's marks and the list of sentences.
 *
 * @param isHere on the page that shows the text
 */
export function CoverageStrip({ passages, isHere }: { passages: readonly ReportPassage[]; isHere: boolean }) {
  const t = useTranslations("report");
  const nameOf = usePassageName();
  return (
    <ol aria-hidden="true" className="flex flex-wrap gap-x-[2px] gap-y-1 pointer-coarse:my-3">
      {passages.map((passage, index) => (
        <li key={passage.key} className={classes("max-w-8 min-w-3 grow pointer-coarse:max-w-14 pointer-coarse:min-w-11", index > 0 && passage.kind !== passages[index - 1]!.kind && "ms-3")}>
          <a href={isHere ? `#${passage.key}` : passage.href} tabIndex={-1} title={`${nameOf(passage)}　${t(`dispositions.${passage.disposition}`)}`} className="block py-1.5 pointer-coarse:py-5 hover:outline hover:outline-accent">
            <CoverageCell disposition={passage.disposition} className="h-3" />
          </a>
        </li>
      ))}
    </ol>
  );
}
