"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { SEVERAL, type OptionChip } from "@/components/ledger/option-chips";
import { FilterOption } from "@/components/ui/filter-chip";
import { useClosePopover } from "@/components/ui/popover-button";
import type { ActionResult } from "@/lib/domain/action-result";

/** One line of a filter's list, worded. `lang` where the words are Chinese in any language of ours. */
export type WordedOption = { readonly href: string; readonly words: string; readonly lang?: string; readonly count: number; readonly chosen: boolean };

export type LoadOptions = (input: { chip: OptionChip; address: string }) => Promise<ActionResult<WordedOption[]>>;

/** What a filter may be set to, counted when the list is opened: the page need not count what nobody asks for. Where several may be chosen, it stays open. */
export function OptionList({ chip, address, load }: { chip: OptionChip; address: string; load: LoadOptions }) {
  const t = useTranslations("ledger");
  const close = useClosePopover();
  const [options, setOptions] = useState<readonly WordedOption[] | "failed" | null>(null);
  useEffect(() => {
    let isCurrent = true;
    load({ chip, address }).then(
      (answer) => isCurrent && setOptions(answer.ok ? (answer.value ?? []) : "failed"),
      () => isCurrent && setOptions("failed"),
    );
    return () => {
      isCurrent = false;
    };
  }, [chip, address, load]);

  if (options === null || options === "failed" || options.length === 0) {
    return (
      <p role="status" className="px-3.5 py-1.5 text-ink-3">
        {options === null ? t("counting") : options === "failed" ? t("optionsFailed") : t("noOption")}
      </p>
    );
  }
  return (
    <ul onClick={() => !SEVERAL.includes(chip) && close()}>
      {options.map(({ href, words, lang, count, chosen }) => (
        <li key={href}>
          <FilterOption href={href} count={count} chosen={chosen}>
            <span lang={lang}>{words}</span>
          </FilterOption>
        </li>
      ))}
    </ul>
  );
}
