import { useTranslations } from "next-intl";
import { DiscardButton } from "@/components/import/discard-button";
import { InstantText } from "@/components/ui/instant-text";
import { ReportWords } from "@/components/ui/report-words";
import { TextLink } from "@/components/ui/text-link";
import type { ServerVerb } from "@/components/ui/use-verb";

type Row = { readonly id: string; readonly title: string; readonly sourceName: string; readonly isEdition: boolean; readonly corrections: number; readonly savedAt: Date };

/** Imports begun and not confirmed, to go on with or to throw away. Stands within `ClientMessages` of `import`. */
export function DraftList({ drafts, discard }: { drafts: readonly Row[]; discard: ServerVerb }) {
  const t = useTranslations("import");
  return (
    <ul>
      {drafts.map(({ id, title, sourceName, isEdition, corrections, savedAt }) => (
        <li key={id} data-row="" className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 border-b py-2">
          <span className="min-w-0 grow basis-64">
            {title === "" ? t("facts.noTitle") : <ReportWords text={title} className="block truncate" />}
            <span className="block text-12 text-ink-3">
              {isEdition && `${t("edition.mark")}　`}
              {sourceName === "" ? t("facts.pasted") : sourceName}　{t("drafts.corrections", { count: corrections })}　{t("drafts.savedAt")} <InstantText at={savedAt} />
            </span>
          </span>
          <TextLink href={`/reports/drafts/${id}`} data-row-open="" className="text-13" aria-label={t("drafts.goOnWith", { title: title || sourceName })}>
            {t("drafts.goOn")}
          </TextLink>
          <DiscardButton draftId={id} title={title || sourceName} discard={discard} look="go text-13 whitespace-nowrap text-ink-2 hover:underline underline-offset-3" />
        </li>
      ))}
    </ul>
  );
}
