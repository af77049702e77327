import { useTranslations } from "next-intl";
import { ChoiceChips, type Choices } from "@/components/ledger/choice-chips";
import { DaysChip } from "@/components/ledger/days-chip";
import { HiddenFilter } from "@/components/ledger/hidden-filter";
import type { LoadOptions } from "@/components/ledger/option-list";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import { ledgerHref, type LedgerAddress } from "@/lib/domain/task/filter";

type Props = { readonly address: LedgerAddress; readonly choices: Choices; readonly loadOptions: LoadOptions };

/** Words, then a chip for each filter in the order of the columns. All of it is in the address. */
export function LedgerFilters({ address, choices, loadOptions }: Props) {
  const t = useTranslations("ledger");
  const { words, ...others } = address.filter;
  return (
    <div role="group" aria-label={t("filters")} className="no-print flex flex-wrap items-center gap-2 py-3">
      <form action="/tasks" role="search" className="flex gap-2 max-sm:w-full">
        <HiddenFilter address={{ ...address, filter: others }} />
        <Field name="words" label={t("search")} labelHidden optional className="grow sm:w-[196px]">
          <TextInput key={words ?? ""} type="search" data-filter="" defaultValue={words ?? ""} placeholder={t("search")} maxLength={100} />
        </Field>
        <Button type="submit" className="sm:sr-only sm:focus:not-sr-only">
          {t("find")}
        </Button>
      </form>
      <div className="contents max-sm:-mx-4 max-sm:flex max-sm:max-w-[100vw] max-sm:gap-2 max-sm:overflow-x-auto max-sm:px-4 max-sm:py-0.5 max-sm:[scrollbar-width:none]">
        <ChoiceChips address={address} choices={choices} loadOptions={loadOptions} days={<DaysChip address={address} />} />
      </div>
      {Object.keys(address.filter).length > 0 && (
        <TextLink href={ledgerHref({ ...address, page: 1, filter: {} })} className="ms-1.5 text-13">
          {t("clear")}
        </TextLink>
      )}
    </div>
  );
}
