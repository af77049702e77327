import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FilterChip, FilterOption } from "@/components/ui/filter-chip";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import { ROLES, type Role } from "@/lib/domain/people/roles";

const STATES = ["active", "inactive", "all"] as const;

type Filter = { readonly words: string; readonly unitId: string | null; readonly role: Role | null; readonly state: (typeof STATES)[number] };

type Props = {
  readonly filter: Filter;
  readonly units: readonly { readonly id: string; readonly name: string; readonly depth: number }[];
  readonly hrefOf: (change: Partial<Filter>) => string;
};

/** Words, unit, role and state: all of it in the address. */
export function PeopleFilters({ filter, units, hrefOf }: Props) {
  const t = useTranslations("admin.people");
  const people = useTranslations("people");
  const unit = units.find(({ id }) => id === filter.unitId);
  const isSet = filter.words !== "" || unit !== undefined || filter.role !== null || filter.state !== "active";
  return (
    <div className="no-print flex flex-wrap items-center gap-2">
      <form action="/admin/people" role="search" className="flex gap-2 max-sm:w-full">
        <Field name="q" label={t("search")} labelHidden optional className="grow sm:w-56">
          <TextInput type="search" data-filter="" defaultValue={filter.words} placeholder={t("search")} maxLength={100} />
        </Field>
        {filter.unitId && <input type="hidden" name="unit" value={filter.unitId} />}
        {filter.role && <input type="hidden" name="role" value={filter.role} />}
        {filter.state !== "active" && <input type="hidden" name="state" value={filter.state} />}
        <Button type="submit">{t("filter")}</Button>
      </form>
      <FilterChip label={t("unit")} {...(unit && { value: <span lang="zh-CN">{unit.name}</span>, clearHref: hrefOf({ unitId: null }) })}>
        {units.map(({ id, name, depth }) => (
          <FilterOption key={id} href={hrefOf({ unitId: id })} chosen={id === filter.unitId}>
            <span lang="zh-CN">{"\u3000".repeat(depth) + name}</span>
          </FilterOption>
        ))}
      </FilterChip>
      <FilterChip label={t("role")} {...(filter.role && { value: people(`roles.${filter.role}`), clearHref: hrefOf({ role: null }) })}>
        {ROLES.map((role) => (
          <FilterOption key={role} href={hrefOf({ role })} chosen={role === filter.role}>
            {people(`roles.${role}`)}
          </FilterOption>
        ))}
      </FilterChip>
      <FilterChip label={t("state")} {...(filter.state !== "active" && { value: t(`states.${filter.state}`), clearHref: hrefOf({ state: "active" }) })}>
        {STATES.map((state) => (
          <FilterOption key={state} href={hrefOf({ state })} chosen={state === filter.state}>
            {t(`states.${state}`)}
          </FilterOption>
        ))}
      </FilterChip>
      {isSet && (
        <TextLink href="/admin/people" className="text-13">
          {t("clear")}
        </TextLink>
      )}
    </div>
  );
}
