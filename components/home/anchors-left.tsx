import { useTranslations } from "next-intl";
import { Definition } from "@/components/ui/definition";
import { TextLink } from "@/components/ui/text-link";
import { WAITING_ANCHORS_HREF } from "@/lib/domain/report/editions/changes-address";

/** How much corrections of reports touched that the office has yet to decide; nothing where nothing waits. */
export function AnchorsLeft({ count }: { count: number }) {
  const t = useTranslations("home.coverage");
  const metrics = useTranslations("metrics");
  if (count === 0) return null;
  return (
    <div className="mt-0.5 flex flex-wrap gap-x-4 text-16 text-ink-2">
      <Definition name={metrics("anchorsWaiting.name")} words={metrics("anchorsWaiting.definition")} href={WAITING_ANCHORS_HREF} way={t("decideAnchors")}>
        {t("anchors", { count })}
      </Definition>
      <TextLink href={WAITING_ANCHORS_HREF}>{t("decideAnchors")} →</TextLink>
    </div>
  );
}
