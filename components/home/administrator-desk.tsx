import { useTranslations } from "next-intl";
import { SectionHeading } from "@/components/ui/section-heading";
import { TextLink } from "@/components/ui/text-link";

type Figures = { readonly units: number; readonly people: number; readonly unitsWithoutHead: readonly string[]; readonly calendarUntil: number | null };

/** Units and people, how many, and the working calendar, until when: what is missing before tasks can be issued. */
export function AdministratorDesk({ figures }: { figures: Figures }) {
  const t = useTranslations("home.administrator");
  const ui = useTranslations("ui");
  const { units, people, unitsWithoutHead, calendarUntil } = figures;
  return (
    <section className="mt-6">
      <SectionHeading rule="strong">{t("title")}</SectionHeading>
      <dl className="text-13">
        <Line label={t("units")} words={t("unitsLead", { count: units })} href="/admin/units" way={t("toUnits")} />
        <Line label={t("people")} words={t("peopleLead", { count: people })} href="/admin/people" way={t("toPeople")} />
        <Line label={t("calendar")} words={calendarUntil === null ? t("noCalendar") : t("calendarLead", { year: String(calendarUntil) })} href="/admin/calendar" way={t("toCalendar")} />
      </dl>
      {unitsWithoutHead.length > 0 && <p className="py-3 text-13 text-ink-2">{t("unitWithoutHead", { units: unitsWithoutHead.join(ui("comma")) })}</p>}
    </section>
  );
}

function Line({ label, words, href, way }: { label: string; words: string; href: string; way: string }) {
  return (
    <div className="flex min-h-12 flex-wrap items-center gap-x-5 border-b border-line">
      <dt className="w-32 font-bold">{label}</dt>
      <dd className="flex grow flex-wrap items-center justify-between gap-x-5 text-ink-2">
        {words}
        <TextLink href={href}>{way} →</TextLink>
      </dd>
    </div>
  );
}
