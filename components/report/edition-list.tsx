import { useTranslations } from "next-intl";
import type { ReportEdition } from "@/components/report/report-model";
import { InstantText } from "@/components/ui/instant-text";
import { TextLink } from "@/components/ui/text-link";

/** Each source document of the report: its bytes as they came, and their digest. */
export function EditionList({ editions }: { editions: readonly ReportEdition[] }) {
  const t = useTranslations("report.editions");
  return (
    <ol className="border-t border-ink">
      {editions.map(({ id, number, hash, sourceName, encoding, size, importedAt }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-line py-3 text-13">
          <b className="w-16">{t("number", { number })}</b>
          <div className="min-w-0 grow">
            <p className="flex flex-wrap gap-x-5">
              <span lang="zh-CN">{sourceName === "" ? t("pasted") : sourceName}</span>
              <span className="text-ink-3">{t("bytes", { size, encoding })}</span>
              <span className="text-ink-3">
                {t("importedAt")} <InstantText at={importedAt} />
              </span>
            </p>
            <p className="mt-0.5 text-12 text-ink-3">
              SHA-256 <span className="font-mono break-all text-ink-2">{hash}</span>
            </p>
          </div>
          <TextLink href={`/api/editions/${id}`} download>
            {t("download")}
          </TextLink>
        </li>
      ))}
    </ol>
  );
}
