import { useTranslations } from "next-intl";
import type { Nonsense } from "@/lib/domain/address-reader";

type Name = Parameters<ReturnType<typeof useTranslations<"address.names">>>[0];

/** What of the address was left out, by name and value; the rest of it holds. */
export function NonsenseNotice({ nonsense, gone = [] }: { nonsense: readonly Nonsense[]; /** Ids that name nothing. */ gone?: readonly string[] }) {
  const t = useTranslations("address");
  if (nonsense.length === 0 && gone.length === 0) return null;
  const nameOf = (name: string) => t(`names.${name as Name}`);
  return (
    <div role="alert" className="my-3 rounded-1 border border-ink px-4 py-2.5 text-13">
      <p className="font-bold">{t("title")}</p>
      <ul>
        {nonsense.map(({ name, value }) => (
          <li key={`${name}=${value}`} className="break-all">
            {t("value", { name: nameOf(name), value })}
          </li>
        ))}
        {gone.map((name) => (
          <li key={name}>{t("gone", { name: nameOf(name) })}</li>
        ))}
      </ul>
    </div>
  );
}
