"use client";

import { useTranslations } from "next-intl";
import type { Messages } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Kbd } from "@/components/ui/kbd";

/** Handed in by the frame, so that no page carries the whole of its namespace. */
export type KeyWords = Messages["frame"]["keys"];

type Line = { readonly keys: readonly string[]; readonly act: keyof KeyWords["acts"] };

/** By the page that has them; `data-keys` on a page names its group, which then stands first. */
const GROUPS: Readonly<Record<keyof KeyWords["groups"], readonly Line[]>> = {
  everywhere: [
    { keys: ["Ctrl K"], act: "search" },
    { keys: ["G", "L"], act: "ledger" },
    { keys: ["G", "R"], act: "reports" },
    { keys: ["G", "O"], act: "overdue" },
    { keys: ["?"], act: "keys" },
    { keys: ["Esc"], act: "escape" },
  ],
  lists: [
    { keys: ["J"], act: "next" },
    { keys: ["K"], act: "previous" },
    { keys: ["Enter"], act: "enter" },
    { keys: ["X"], act: "choose" },
    { keys: ["/"], act: "filter" },
    { keys: ["O"], act: "source" },
  ],
  import: [
    { keys: ["↑"], act: "previousCandidate" },
    { keys: ["↓"], act: "nextCandidate" },
    { keys: ["S"], act: "split" },
    { keys: ["M"], act: "merge" },
    { keys: ["T"], act: "retitle" },
    { keys: ["X"], act: "statement" },
    { keys: ["K"], act: "kind" },
    { keys: ["A"], act: "add" },
    { keys: ["Ctrl Z"], act: "undo" },
  ],
  reading: [
    { keys: ["Tab"], act: "marks" },
    { keys: ["↓"], act: "panel" },
  ],
};

type Props = {
  readonly words: KeyWords;
  /** The group of the page one is on, if it has one. */
  readonly page: string | undefined;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onClose: () => void;
};

export function KeysHelp({ words, page, on, onSwitch, onClose }: Props) {
  const t = useTranslations("ui");
  const names = Object.keys(GROUPS) as (keyof typeof GROUPS)[];
  return (
    <>
      <div className="mb-3 gap-x-8 sm:columns-2">
        {names.sort((a, b) => Number(b === page) - Number(a === page)).map((name) => (
          <section key={name} className="mb-4 break-inside-avoid">
            <h3 className="pb-1 text-12 text-ink-3">{words.groups[name]}</h3>
            <dl className="text-13">
              {GROUPS[name].map(({ keys, act }) => (
                <div key={act} className="flex items-center gap-4 border-t border-line py-1.5">
                  <dt className="flex w-16 flex-none gap-1">
                    {keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dt>
                  <dd>{words.acts[act]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="flex items-center justify-between gap-4 border-t border-line pt-3">
        <Checkbox data-first="" checked={on} onChange={(event) => onSwitch(event.target.checked)} hint={words.rest}>
          {words.on}
        </Checkbox>
        <Button onClick={onClose}>{t("close")}</Button>
      </div>
    </>
  );
}
