"use client";

import { useTranslations } from "next-intl";
import type { PointerEvent } from "react";
import { useImporting } from "@/components/import/import-context";
import { useGrown } from "@/components/import/use-grown";
import { classes } from "@/components/ui/classes";
import type { Disposition } from "@/lib/domain/report/coverage";

const LOOK: Readonly<Record<Disposition, string>> = {
  task: "border-ink-2 bg-ink-2",
  merged: "border-ink-2 bg-[repeating-linear-gradient(135deg,var(--ink-2)_0_1.5px,transparent_1.5px_4px)]",
  statement: "border-line-2 bg-[linear-gradient(var(--ink-2),var(--ink-2))] bg-[length:100%_1.5px] bg-center bg-no-repeat",
  pending: "border-dashed border-ink-3",
};

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
          <span data-passage={index} className={classes("keep-fill block size-3 border hover:outline hover:outline-accent", LOOK[disposition])} />
        </span>
      ))}
    </div>
  );
}
