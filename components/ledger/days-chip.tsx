import { useTranslations } from "next-intl";
import { HiddenFilter } from "@/components/ledger/hidden-filter";
import { Button } from "@/components/ui/button";
import { DayField } from "@/components/ui/day-field";
import { Field } from "@/components/ui/field";
import { FilterChip } from "@/components/ui/filter-chip";
import { ledgerHref, type LedgerAddress } from "@/lib/domain/task/filter";

/** The effective day from one day to another, either left open. */
export function DaysChip({ address }: { address: LedgerAddress }) {
  const t = useTranslations("ledger");
  const { from, to, ...others } = address.filter;
  const rest = { ...address, page: 1, filter: others };
  const value = from === undefined ? (to === undefined ? undefined : t("daysTo", { to })) : to === undefined ? t("daysFrom", { from }) : t("daysBetween", { from, to });
  return (
    <FilterChip label={t("chips.days")} {...(value !== undefined && { value, clearHref: ledgerHref(rest) })}>
      <form action="/tasks" className="grid gap-3 px-3.5 py-2">
        <HiddenFilter address={rest} />
        <Field name="from" label={t("from")} optional>
          <DayField defaultValue={from ?? ""} />
        </Field>
        <Field name="to" label={t("to")} optional>
          <DayField defaultValue={to ?? ""} />
        </Field>
        <Button type="submit" className="justify-self-start">
          {t("apply")}
        </Button>
      </form>
    </FilterChip>
  );
}
