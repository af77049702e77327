"use client";

import type { Ref } from "react";
import type { Fault } from "@/components/ui/form-faults";

/** What was refused, above the form: the sentence, then the fields to mend, each a way to its field. */
export function ErrorSummary(props: { words: string; reference?: string | undefined; faults: readonly Fault[]; onGoTo: (name: string) => void; ref?: Ref<HTMLDivElement> }) {
  return (
    <div ref={props.ref} role="alert" tabIndex={-1} className="rounded-1 border-2 border-ink px-4 py-3 text-13">
      <p className="font-bold">{props.words}</p>
      {props.reference !== undefined && <p className="mt-1 text-ink-2">{props.reference}</p>}
      {props.faults.length > 0 && (
        <ul className="mt-2 grid gap-1">
          {props.faults.map((fault) => (
            <li key={`${fault.name} ${fault.words}`} className="flex gap-3">
              {fault.label !== "" && (
                <button type="button" onClick={() => props.onGoTo(fault.name)} className="flex-none text-accent underline underline-offset-3">
                  {fault.label}
                </button>
              )}
              <span>{fault.words}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
