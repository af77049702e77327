"use client";

import { useEffect, useMemo, useRef, useState, type MouseEvent, type ReactNode } from "react";
import { BulkBar } from "@/components/ledger/bulk-bar";
import { BulkResults, type Outcome } from "@/components/ledger/bulk-results";
import { SelectionContext } from "@/components/ledger/selection-context";
import type { ServerVerb } from "@/components/ui/use-verb";
import type { BulkVerb } from "@/lib/domain/task/bulk";

/** A row as the bulk bar knows it. */
export type Choosable = {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly title: string;
  readonly lead: string | null;
  readonly dueOn: string | null;
  /** What the asking person may do to it in bulk. */
  readonly open: readonly BulkVerb[];
};

type Props = { readonly tasks: readonly Choosable[]; readonly verbs: readonly BulkVerb[]; readonly actions: Readonly<Record<BulkVerb, ServerVerb>>; readonly children: ReactNode };

/** Around the table: which rows are chosen, what may be done to all of them, and what became of it. A click on a row opens it. */
export function Selection({ tasks, verbs, actions, children }: Props) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const results = useRef<HTMLDivElement>(null);
  const all = useMemo(() => tasks.map(({ id }) => id), [tasks]);
  const chosen = useMemo(() => new Set(all.filter((id) => picked.has(id))), [all, picked]);

  useEffect(() => {
    if (chosen.size === 0) return;
    const clearByKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && document.querySelector("dialog:modal") === null) setPicked(new Set());
    };
    document.addEventListener("keydown", clearByKey);
    return () => document.removeEventListener("keydown", clearByKey);
  }, [chosen.size]);

  useEffect(() => {
    if (outcome !== null) results.current?.focus();
  }, [outcome]);

  const selection = useMemo(() => {
    const choose = (ids: readonly string[], isChosen: boolean) =>
      setPicked((before) => {
        const next = new Set(before);
        for (const id of ids) if (isChosen) next.add(id);
        else next.delete(id);
        return next;
      });
    return { chosen, all, choose };
  }, [chosen, all]);

  function settle(next: Outcome) {
    setPicked(new Set(next.failed.map(({ task }) => task.id)));
    setOutcome(next);
  }

  return (
    <SelectionContext value={selection}>
      {outcome !== null && <BulkResults ref={results} outcome={outcome} onClose={() => setOutcome(null)} />}
      <div onClick={openRowAt}>{children}</div>
      {chosen.size > 0 && <BulkBar tasks={tasks.filter(({ id }) => chosen.has(id))} verbs={verbs} actions={actions} onSettled={settle} onClear={() => setPicked(new Set())} />}
    </SelectionContext>
  );
}

/** The whole row is the title's link, for the mouse; not where words are being selected. */
function openRowAt(event: MouseEvent<HTMLDivElement>): void {
  const target = event.target as Element;
  if (target.closest("a, button, input, label, [data-inert]") !== null || window.getSelection()?.toString() !== "") return;
  const link = target.closest("[data-row]")?.querySelector<HTMLAnchorElement>("[data-row-open]");
  if (!link) return;
  if (event.metaKey || event.ctrlKey) window.open(link.href);
  else link.click();
}
