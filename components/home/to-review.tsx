import { useTranslations } from "next-intl";
import { HomeRow } from "@/components/home/home-row";
import { ButtonLink } from "@/components/ui/button";
import { SectionHeading } from "@/components/ui/section-heading";
import { UnitName } from "@/components/ui/unit-name";
import type { LightOf } from "@/lib/domain/task/light";

type Row = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly light: LightOf;
  readonly lead: { readonly name: string; readonly shortName: string } | null;
  readonly sources: readonly { readonly quote: string; readonly href: string | null }[];
  readonly daysWaiting: number | null;
};

/** What others submitted and the viewer is to review, as of a unit named for it or as the leader of last resort; nothing where there is none. */
export function ToReview({ title, tasks }: { title: string; tasks: readonly Row[] }) {
  const t = useTranslations("home");
  const waits = useTranslations("task.waits");
  if (tasks.length === 0) return null;
  return (
    <section className="mt-6">
      <SectionHeading rule="strong" count={tasks.length} aside={t("hints.toReview")}>
        {title}
      </SectionHeading>
      <ol>
        {tasks.map((task) => (
          <HomeRow
            key={task.id}
            task={task}
            standing={
              <>
                {task.lead && <UnitName name={task.lead.name} shortName={task.lead.shortName} />}
                {task.daysWaiting !== null && `　${waits("review", { n: task.daysWaiting })}`}
              </>
            }
            acts={
              <ButtonLink kind="primary" href={`/tasks/${task.id}#verbs`}>
                {t("acts.toReview")}
              </ButtonLink>
            }
          />
        ))}
      </ol>
    </section>
  );
}
