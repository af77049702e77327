"use client";

import { useTranslations } from "next-intl";
import type { Messages } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Kbd } from "@/components/ui/kbd";

/** Handed in by the frame, so that no page carries the whole of its namespace. */
export type KeyWords = Messages["frame"]["keys"];

const KEYS: readonly { readonly keys: readonly string[]; readonly words: Exclude<keyof KeyWords, "help" | "on" | "open" | "rest"> }[] = [
  { keys: ["J"], words: "next" },
  { keys: ["K"], words: "previous" },
  { keys: ["Enter"], words: "enter" },
  { keys: ["X"], words: "choose" },
  { keys: ["/"], words: "filter" },
  { keys: ["O"], words: "source" },
  { keys: ["G", "L"], words: "ledger" },
  { keys: ["G", "R"], words: "reports" },
  { keys: ["G", "O"], words: "overdue" },
  { keys: ["Esc"], words: "escape" },
];

export function KeysHelp(props: { words: KeyWords; on: boolean; onSwitch: (on: boolean) => void; onClose: () => void }) {
  const t = useTranslations("ui");
  return (
    <>
      <dl className="text-13">
        {KEYS.map(({ keys, words }) => (
          <div key={words} className="flex items-center gap-4 border-t border-line py-1.5">
            <dt className="flex w-20 flex-none gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{props.words[words]}</dd>
          </div>
        ))}
      </dl>
      <div className="flex items-center justify-between gap-4 border-t border-line pt-3">
        <Checkbox data-first="" checked={props.on} onChange={(event) => props.onSwitch(event.target.checked)} hint={props.words.rest}>
          {props.words.on}
        </Checkbox>
        <Button onClick={props.onClose}>{t("close")}</Button>
      </div>
    </>
  );
}
