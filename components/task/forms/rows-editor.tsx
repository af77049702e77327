"use client";

import { useTranslations } from "next-intl";
import { useRef, type ReactNode } from "react";
import type { Keyed } from "@/components/task/forms/rows-after";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { TextButton } from "@/components/ui/text-link";

type Props<T> = {
  /** The list's name in the form's input. */
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly rows: readonly Keyed<T>[];
  readonly onAdd: () => void;
  readonly onRemove: (key: number) => void;
  /** Something is typed or chosen in a row. */
  readonly onWrite: (key: number) => void;
  readonly addWords: string;
  /** How one row is called to those who hear it: its number is given. */
  readonly rowWords: (number: number) => string;
  readonly children: (row: Keyed<T>, number: number) => ReactNode;
};

/** A list one writes row by row. Without rows it still says that it is empty, lest it be taken for left out. */
export function RowsEditor<T>({ name, legend, hint, optional = false, rows, onAdd, onRemove, onWrite, addWords, rowWords, children }: Props<T>) {
  const t = useTranslations("task-page.fields");
  const list = useRef<HTMLOListElement>(null);

  function add() {
    onAdd();
    setTimeout(() => list.current?.lastElementChild?.querySelector<HTMLElement>("textarea, input:not([type=hidden]), select")?.focus());
  }

  return (
    <ChoiceGroup name={name} legend={legend} optional={optional} {...(hint !== undefined && { hint })}>
      <input type="hidden" name={name} value="" />
      {rows.length > 0 && (
        <ol ref={list} className="border-t">
          {rows.map((row, index) => (
            <li key={row.key} onInput={() => onWrite(row.key)} className="grid grid-cols-[24px_minmax(0,1fr)_max-content] items-start gap-x-2 border-b py-2">
              <span className="pt-1.5 text-13 text-ink-3">{index + 1}</span>
              <div className="min-w-0">{children(row, index + 1)}</div>
              <TextButton aria-label={t("removeRow", { row: rowWords(index + 1) })} onClick={() => onRemove(row.key)} className="px-1 pt-1.5 text-13">
                {t("remove")}
              </TextButton>
            </li>
          ))}
        </ol>
      )}
      <TextButton onClick={add} className="mt-2 text-13">
        {addWords}
      </TextButton>
    </ChoiceGroup>
  );
}
