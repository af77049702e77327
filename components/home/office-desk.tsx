import { useTranslations } from "next-intl";
import { HomeRow } from "@/components/home/home-row";
import { Definition } from "@/components/ui/definition";
import { inChinese } from "@/components/ui/in-chinese";
import { SectionHeading } from "@/components/ui/section-heading";
import { TextLink } from "@/components/ui/text-link";
import { UnitName } from "@/components/ui/unit-name";
import type { TaskMetric } from "@/lib/domain/metrics/definitions";
import { metricHref } from "@/lib/domain/metrics/metric-href";
import type { LightOf } from "@/lib/domain/task/light";

type Row = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly light: LightOf;
  readonly lead: { readonly name: string; readonly shortName: string } | null;
  readonly sources: readonly { readonly quote: string; readonly href: string | null }[];
  readonly daysWaiting: number | null;
  readonly declined: { readonly unit: string; readonly reason: string } | null;
};

type List = { readonly count: number; readonly tasks: readonly Row[] };

/** What the office owes first, then what to urge. */
const NAMES = ["toReview", "declined", "unassigned", "toIssue", "overdue", "stalledOrReturned"] as const satisfies readonly TaskMetric[];
type ListName = (typeof NAMES)[number];

/** What lies with the supervising office, its own debts first. */
export function OfficeDesk({ lists }: { lists: Readonly<Record<ListName, List>> }) {
  const t = useTranslations("home.office");
  const metrics = useTranslations("metrics");
  return NAMES.map((name) => {
    const { count, tasks } = lists[name];
    const href = metricHref(name);
    return (
      <section key={name} className="mt-6">
        <SectionHeading rule="strong" count={<TextLink href={href} className="inline-block min-w-6 text-center leading-6">{count}</TextLink>} aside={count > 0 && name !== "overdue" ? t(`hints.${name}`) : undefined}>
          <Definition name={metrics(`${name}.name`)} words={metrics(`${name}.definition`)} href={href} way={t("more", { count })} className="font-bold" />
        </SectionHeading>
        {count === 0 ? (
          <p className="py-3 text-13 text-ink-3">{t("nothing")}</p>
        ) : (
          <ol>
            {tasks.map((task) => (
              <HomeRow key={task.id} task={task} standing={<Note name={name} task={task} />} />
            ))}
          </ol>
        )}
        {count > tasks.length && (
          <p className="py-2 text-13">
            <TextLink href={href}>{t("more", { count })} →</TextLink>
          </p>
        )}
      </section>
    );
  });
}

function Note({ name, task }: { name: ListName; task: Row }) {
  const t = useTranslations("home.office");
  const words = useTranslations("task.waits");
  if (name === "declined" && task.declined !== null) return <span>{t.rich("declinedBy", { ...task.declined, zh: inChinese })}</span>;
  return (
    <>
      {task.lead === null ? t("noLead") : <UnitName name={task.lead.name} shortName={task.lead.shortName} />}
      {name === "toReview" && task.daysWaiting !== null && `　${words("review", { n: task.daysWaiting })}`}
    </>
  );
}
