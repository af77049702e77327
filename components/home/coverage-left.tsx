import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

/** How many sentences of the reports have found their place, and how many have not. */
export function CoverageLeft({ accounted, total }: { accounted: number; total: number }) {
  const t = useTranslations("home.coverage");
  const left = total - accounted;
  return (
    <div className="mt-0.5 flex flex-wrap gap-x-4 text-16 text-ink-2">
      <p>{t("accounted", { accounted, total })}</p>
      {left > 0 && <TextLink href="/reports">{t("left", { count: left })} →</TextLink>}
    </div>
  );
}
