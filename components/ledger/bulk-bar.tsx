"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { BulkIssue } from "@/components/ledger/bulk-issue";
import type { Outcome } from "@/components/ledger/bulk-results";
import { BulkUrge } from "@/components/ledger/bulk-urge";
import type { Choosable } from "@/components/ledger/selection";
import { classes } from "@/components/ui/classes";
import { Dialog } from "@/components/ui/dialog";
import { showToast } from "@/components/ui/toast-store";
import type { ServerVerb } from "@/components/ui/use-verb";
import type { MessageValues } from "@/lib/domain/errors";
import type { BulkVerb } from "@/lib/domain/task/bulk";

type RowResult = { readonly taskId: string } & ({ readonly ok: true } | { readonly ok: false; readonly code: string; readonly values: MessageValues });

type Props = {
  readonly tasks: readonly Choosable[];
  readonly verbs: readonly BulkVerb[];
  readonly actions: Readonly<Record<BulkVerb, ServerVerb>>;
  readonly onSettled: (outcome: Outcome) => void;
  readonly onClear: () => void;
};

const BUTTON = "h-8 rounded-1 px-3 pointer-coarse:h-11";

/** Floats in ink while rows are chosen. A verb that is not open to all of them stays, and says for how many it is. */
export function BulkBar({ tasks, verbs, actions, onSettled, onClear }: Props) {
  const t = useTranslations("ledger");
  const words = useTranslations("task.verbs");
  const [asked, setAsked] = useState<BulkVerb | null>(null);
  const openTo = (verb: BulkVerb) => tasks.filter(({ open }) => open.includes(verb));

  function settle(verb: BulkVerb, value: unknown) {
    const rows = value as readonly RowResult[];
    const failed = rows.flatMap((row) => {
      const task = tasks.find(({ id }) => id === row.taskId);
      return row.ok || !task ? [] : [{ task, code: row.code, values: row.values }];
    });
    const done = tasks.filter(({ id }) => rows.some((row) => row.ok && row.taskId === id));
    if (done.length > 0) showToast(t(`results.${verb}Done`, { count: done.length }));
    onSettled({ verb, done, failed });
  }

  const form = { onDone: (value: unknown) => asked !== null && settle(asked, value), tasks: asked === null ? [] : openTo(asked) };
  return (
    <>
      <div aria-hidden="true" className="no-print h-16" />
      <section aria-label={t("bulk.label")} className="ink-bar no-print fade fixed inset-x-6 bottom-4 z-20 flex min-h-12 flex-wrap items-center gap-1.5 rounded-2 ps-[18px] pe-2 text-13 shadow-over max-sm:inset-x-4 max-sm:bottom-[65px]">
        <b aria-live="polite">{t("bulk.chosen", { count: tasks.length })}</b>
        <span aria-hidden="true" className="mx-2 h-5 w-px bg-canvas/30" />
        {verbs.map((verb) => {
          const count = openTo(verb).length;
          const label = count === tasks.length ? words(verb) : count === 0 ? t("bulk.none", { verb: words(verb) }) : t("bulk.some", { verb: words(verb), count });
          return (
            <button key={verb} type="button" aria-haspopup="dialog" aria-disabled={count === 0} onClick={() => count > 0 && setAsked(verb)} className={classes(BUTTON, count === 0 ? "cursor-not-allowed opacity-70" : "hover:bg-canvas/16")}>
              {label}
            </button>
          );
        })}
        <button type="button" onClick={onClear} className={classes(BUTTON, "ms-auto hover:bg-canvas/16")}>
          {t("bulk.clear")} <span className="ms-2 opacity-70 pointer-coarse:hidden">Esc</span>
        </button>
      </section>
      <Dialog open={asked === "urge"} onClose={() => setAsked(null)} title={t("urge.title", { count: openTo("urge").length })} lead={t("urge.lead")}>
        <BulkUrge action={actions.urge} {...form} />
      </Dialog>
      <Dialog open={asked === "issue"} onClose={() => setAsked(null)} title={t("issue.title", { count: openTo("issue").length })} lead={t("issue.lead")} wide>
        <BulkIssue action={actions.issue} {...form} />
      </Dialog>
    </>
  );
}
