import { useTranslations } from "next-intl";
import { overdueHref, type OverdueView } from "@/components/leader/overdue-href";
import { SectionHeading } from "@/components/ui/section-heading";
import { TextLink } from "@/components/ui/text-link";

type Props = { readonly part: "by-unit" | "by-sentence"; readonly view: OverdueView; readonly all: number; readonly late: number; readonly title: string; readonly note: string };

/** The head of a chart, and the way from all its lines to those with something late, and back. */
export function PartHeading({ part, view, all, late, title, note }: Props) {
  const t = useTranslations("leader");
  const other =
    view.only === "overdue" ? (
      <TextLink href={overdueHref({ ...view, only: undefined }, part)}>{t(`show.${part}.all`, { count: all })}</TextLink>
    ) : (
      <TextLink href={overdueHref({ ...view, only: "overdue" }, part)}>{t(`show.${part}.late`, { count: late })}</TextLink>
    );
  return (
    <SectionHeading id={part} count={note} aside={late > 0 && late < all ? other : undefined}>
      {title}
    </SectionHeading>
  );
}
