import { getTranslations } from "next-intl/server";
import { SEVERAL } from "@/components/ledger/option-chips";
import type { WordedOption } from "@/components/ledger/option-list";
import { dayAt } from "@/lib/domain/calendar/day";
import { Invalid } from "@/lib/domain/errors";
import type { Viewer } from "@/lib/domain/people/viewer";
import { ledgerHref, readLedgerAddress, type LedgerAddress } from "@/lib/domain/task/filter";
import { loadLedgerOptions, OPTION_CHIPS, type LedgerOption, type OptionChip } from "@/lib/queries/ledger-options";

type Asked = { readonly chip: OptionChip; readonly address: string };

/** A filter's list, read when it is opened: it changes nothing. Each line leads to the ledger with it set or, where several may be, taken away again. */
export async function wordedOptions({ actor, now }: { readonly actor: Viewer; readonly now: Date }, raw: unknown): Promise<WordedOption[]> {
  const { chip, address: href } = asked(raw);
  const address = readLedgerAddress(Object.fromEntries(new URLSearchParams(href.split("?")[1] ?? "")));
  const [options, words] = [await loadLedgerOptions(actor, chip, address.filter, dayAt(now)), await wordsFor(chip)];
  return options.map((option) => {
    const set = [address.filter[chip] ?? []].flat() as readonly string[];
    const chosen = set.includes(option.value);
    return { href: hrefWith(address, chip, option.value, set), words: words(option), ...(option.name !== null && { lang: "zh-CN" }), count: option.count, chosen };
  });
}

function asked(raw: unknown): Asked {
  const { chip, address } = (raw ?? {}) as Partial<Record<keyof Asked, unknown>>;
  const known = OPTION_CHIPS.find((name) => name === chip);
  if (known === undefined || typeof address !== "string" || address.length > 4_000) throw new Invalid("invalid-form", { count: 1 }, "chip");
  return { chip: known, address };
}

function hrefWith(address: LedgerAddress, chip: OptionChip, value: string, set: readonly string[]): string {
  const next = !SEVERAL.includes(chip) ? value : set.includes(value) ? set.filter((each) => each !== value) : [...set, value];
  return ledgerHref({ ...address, page: 1, filter: { ...address.filter, [chip]: next } });
}

async function wordsFor(chip: OptionChip): Promise<(option: LedgerOption) => string> {
  const [task, ledger] = [await getTranslations("task"), await getTranslations("ledger")];
  const worded: Record<OptionChip, (value: string) => string> = {
    light: (value) => task(`lights.${value as "red"}`),
    origin: (value) => task(`origins.${value as "oral"}`),
    status: (value) => task(`statuses.${value as "draft"}`),
    section: (value) => ledger(`sections.${value as "shortcomings"}`),
    relation: (value) => ledger(`relations.${value as "lead"}`),
    report: (value) => value,
    unit: (value) => value,
  };
  return ({ value, name }) => name ?? worded[chip](value);
}
