import { useTranslations } from "next-intl";
import { ReadAgain } from "@/components/report/read-again";
import type { ReportEdition } from "@/components/report/report-model";
import { InstantText } from "@/components/ui/instant-text";
import { TextLink } from "@/components/ui/text-link";
import type { ServerVerb } from "@/components/ui/use-verb";
import { changesHref } from "@/lib/domain/report/editions/changes-address";

type Props = {
  readonly reportId: string;
  readonly editions: readonly ReportEdition[];
  /** Reads the newest edition again; null where its reading is of the reader there is, or one may not. */
  readonly reread: ServerVerb | null;
};

/** Each source document of the report: its bytes as they came, their digest, and its text as it was read. */
export function EditionList({ reportId, editions, reread }: Props) {
  const t = useTranslations("report.editions");
  return (
    <ol className="border-t border-ink">
      {editions.map(({ id, number, hash, sourceName, encoding, size, importedAt, readings }, index) => (
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
            <ul className="mt-1 leading-6">
              {readings.map((reading, place) => (
                <li key={reading.id} className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
                  <TextLink href={`/reports/${reportId}?reading=${reading.number}`}>{index + place === 0 ? t("currentText") : t("formerText")}</TextLink>
                  <span className="text-12 text-ink-3">
                    {t("reader", { version: reading.readerVersion })} <InstantText at={reading.readAt} />
                  </span>
                  {reading.number > 1 && <TextLink href={changesHref(reportId, reading.number)}>{t("changes")}</TextLink>}
                  {index + place === 0 && reread && <ReadAgain reportId={reportId} readingId={reading.id} reread={reread} />}
                </li>
              ))}
            </ul>
          </div>
          <TextLink href={`/api/editions/${id}`} download>
            {t("download")}
          </TextLink>
        </li>
      ))}
    </ol>
  );
}
