"use client";

import { useTranslations } from "next-intl";
import type { PointerEvent } from "react";
import { useImporting } from "@/components/import/import-context";
import { useGrown } from "@/components/import/use-grown";
import { COVERAGE_LOOK } from "@/components/report/coverage-look";
import { classes } from "@/components/ui/classes";

/**
 * One cell for each sentence to be accounted for, in the text's order. A click goes to its sentence; by key one goes
 * there through the numbers on the paper and the list of sentences left over.
 */
export function CoverageStrip() {
  const t = useTranslations("import");
  const { draft, goTo } = useImporting();
  const { passages, coverage } = draft;
  const grown = useGrown(passages.length);
  const go = (event: PointerEvent) => {
    const passage = passages[Number((event.target as HTMLElement).dataset["passage"] ?? -1)];
    if (passage && event.button === 0) goTo(passage.span);
  };
  if (passages.length === 0) return null;
  return (
    <div role="img" aria-label={t("coverage", { total: coverage.total, accounted: coverage.accounted })} onPointerUp={go} className="flex flex-wrap gap-y-1">
      {passages.slice(0, grown).map(({ key, kind, path, disposition }, index) => (
        <span key={key} data-passage={index} title={`${path.join(" ")}　${t(`dispositions.${disposition}`)}`} className={classes("cursor-pointer py-1 pe-0.5 pointer-coarse:p-4", index > 0 && kind !== passages[index - 1]!.kind && "ms-2")}>
          <span data-passage={index} className={classes("keep-fill block size-3 border hover:outline hover:outline-accent", COVERAGE_LOOK[disposition])} />
        </span>
      ))}
    </div>
  );
}
