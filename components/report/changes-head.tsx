import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

type Changes = {
  readonly from: { readonly number: number; readonly edition: number };
  readonly to: { readonly number: number; readonly edition: number };
  readonly carried: number;
  readonly linksLapsed: number;
};

/** Which two editions are compared, or which two readings of one, how much went along, and the way to either text. */
export function ChangesHead({ changes: { from, to, carried, linksLapsed }, reportId }: { changes: Changes; reportId: string }) {
  const t = useTranslations("report.changes");
  return (
    <div className="text-14">
      <h2 className="text-16 font-bold">{from.edition === to.edition ? t("readAgain", { edition: to.edition }) : t("corrected", { from: from.edition, to: to.edition })}</h2>
      <p className="mt-0.5 text-ink-2">{t("lead", { count: carried })}</p>
      {linksLapsed > 0 && (
        <p className="mt-0.5">
          {t("linksLapsed", { count: linksLapsed })} <TextLink href={`/reports/${reportId}/matrix`}>{t("toMatrix")}</TextLink>
        </p>
      )}
      <p className="mt-1 flex flex-wrap gap-x-5 text-13 leading-6">
        <TextLink href={`/reports/${reportId}?reading=${from.number}`}>{t("formerText")}</TextLink>
        <TextLink href={`/reports/${reportId}?reading=${to.number}`}>{t("newText")}</TextLink>
        <TextLink href={`/reports/${reportId}/editions`}>{t("editions")}</TextLink>
      </p>
    </div>
  );
}
