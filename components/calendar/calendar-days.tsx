import { useTranslations } from "next-intl";
import { DayText } from "@/components/ui/day-text";
import { SubmitButton } from "@/components/ui/submit-button";
import { Cell, HeadCell, Row, Table, TableHead } from "@/components/ui/table";
import type { ServerVerb } from "@/components/ui/use-verb";
import { VerbForm } from "@/components/ui/verb-form";
import { weekdayOf, type Day } from "@/lib/domain/calendar/day";
import type { SpecialDay } from "@/lib/domain/calendar/work-calendar";

type Props = { readonly year: number; readonly days: readonly (SpecialDay & { readonly day: Day })[]; readonly remove: ServerVerb };

/** The days of a year that are not what their weekday says, one a row, with what each is for. On a phone the weekday stands under the day. */
export function CalendarDays({ year, days, remove }: Props) {
  const t = useTranslations("admin.calendar");
  const words = useTranslations("calendar");
  const weekdayWords = (day: Day) => words(`weekdays.${weekdayOf(day) as 0}`);
  const count = (kind: SpecialDay["kind"]) => days.filter((day) => day.kind === kind).length;
  if (days.length === 0) return <p className="py-3 text-13 text-ink-3">{t("empty", { year: String(year) })}</p>;
  return (
    <>
      <p className="text-13 text-ink-3">{t("counts", { holidays: count("holiday"), workdays: count("workday") })}</p>
      <Table label={t("daysOf", { year: String(year) })}>
        <TableHead>
          <HeadCell>{t("day")}</HeadCell>
          <HeadCell className="max-sm:hidden">{t("weekday")}</HeadCell>
          <HeadCell>{t("kind")}</HeadCell>
          <HeadCell>{t("name")}</HeadCell>
          <HeadCell>
            <span className="sr-only">{t("remove")}</span>
          </HeadCell>
        </TableHead>
        <tbody>
          {days.map(({ day, kind, name }) => (
            <Row key={day}>
              <Cell>
                <DayText day={day} />
                <span className="block text-12 text-ink-3 sm:hidden">{weekdayWords(day)}</span>
              </Cell>
              <Cell className="whitespace-nowrap text-ink-2 max-sm:hidden">{weekdayWords(day)}</Cell>
              <Cell className={kind === "workday" ? "whitespace-nowrap font-bold" : "whitespace-nowrap"}>{words(`kinds.${kind}`)}</Cell>
              <Cell lang="zh-CN">{name}</Cell>
              <Cell figures>
                <VerbForm action={remove} hidden={{ day, kind, name }} done={t("removed", { day })} className="inline-grid!">
                  <SubmitButton kind="quiet" size="small" aria-label={t("removeDay", { day })}>
                    {t("remove")}
                  </SubmitButton>
                </VerbForm>
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </>
  );
}
