"use client";

import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import type { ServerVerb } from "@/components/ui/use-verb";
import { VerbForm } from "@/components/ui/verb-form";
import type { GapCell } from "@/lib/domain/report/links/gap-matrix";

type Decision = "confirmed" | "rejected" | "undecided";

const OFFERED: Readonly<Record<GapCell["state"], readonly Decision[]>> = { suggested: ["confirmed", "rejected"], none: ["confirmed"], confirmed: ["undecided"], rejected: ["undecided"] };

type Props = {
  readonly pair: { readonly shortcomingId: string; readonly arrangementId: string };
  readonly state: GapCell["state"];
  readonly byTask: boolean;
  readonly names: { readonly shortcoming: string; readonly arrangement: string };
  readonly decide: ServerVerb;
};

/** 确认对应, 不对应, or the decision taken back. What a task confirms by answering both is not a person's to take back. */
export function LinkVerbs({ pair, state, byTask, names, decide }: Props) {
  const t = useTranslations("report.matrix");
  if (state === "confirmed" && byTask) return null;
  const shown: Decision = state === "confirmed" || state === "rejected" ? state : "undecided";
  return (
    <VerbForm action={decide} hidden={{ ...pair, shown }} done={t("decided")} className={classes("mt-2", state === "none" && "opacity-0 group-hover:opacity-100 focus-within:opacity-100 pointer-coarse:opacity-100")}>
      <div className="flex flex-wrap gap-x-3.5 gap-y-1">
        {OFFERED[state].map((decision) => (
          <button
            key={decision}
            type="submit"
            name="decision"
            value={decision}
            aria-label={t(`verbsFor.${decision}`, names)}
            className={classes("go text-13 whitespace-nowrap hover:underline underline-offset-3", decision === "undecided" ? "text-ink-3" : "text-accent")}
          >
            {t(`verbs.${decision}`)}
          </button>
        ))}
      </div>
    </VerbForm>
  );
}
