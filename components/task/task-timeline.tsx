import { useTranslations } from "next-intl";
import { EventSentence, EventWords } from "@/components/event/event-sentence";
import { readMarks, type Reads } from "@/components/task/read-marks";
import { InstantText } from "@/components/ui/instant-text";
import { SectionHeading } from "@/components/ui/section-heading";
import { Timeline, TimelineEntry } from "@/components/ui/timeline";
import { dayAt, type Day } from "@/lib/domain/calendar/day";
import type { Description } from "@/lib/domain/event/describe";

type Item =
  | { readonly kind: "event"; readonly id: string; readonly at: Date; readonly description: Description; readonly reads: Reads }
  | { readonly kind: "overdue"; readonly id: string; readonly day: Day };

type Props = { readonly items: readonly Item[]; /** The first event that does not fit its chain; null where all do. */ readonly brokenAt: number | null };

const SHOWN = 12;

/** What happened, newest first; the older behind one word. At the foot, whether the chain of events holds. */
export function TaskTimeline({ items, brokenAt }: Props) {
  const t = useTranslations("task-page.timeline");
  const rest = items.slice(SHOWN);
  return (
    <>
      <div className="mb-3">
        <SectionHeading count={t("count", { count: items.length })} rule="none">
          {t("title")}
        </SectionHeading>
      </div>
      <Timeline label={t("title")}>
        {items.slice(0, SHOWN).map((item) => (
          <Entry key={item.id} item={item} />
        ))}
      </Timeline>
      {rest.length > 0 && (
        <details className="text-13">
          <summary className="go mb-4 w-fit list-none text-accent hover:underline underline-offset-3">{t("rest", { count: rest.length })}</summary>
          <Timeline label={t("older")}>
            {rest.map((item) => (
              <Entry key={item.id} item={item} />
            ))}
          </Timeline>
        </details>
      )}
      <p className={brokenAt === null ? "text-12 text-ink-3" : "text-13 font-bold"}>{brokenAt === null ? t("whole") : t("broken", { sequence: brokenAt })}</p>
    </>
  );
}

/** Said in the foot of an entry rather than in its sentence. */
const FOOT: readonly string[] = ["detail.channel", "detail.to", "detail.as"];

function Entry({ item }: { item: Item }) {
  const t = useTranslations("task-page.timeline");
  if (item.kind === "overdue") return <TimelineEntry kind="overdue">{t("overdue", { day: item.day })}</TimelineEntry>;
  const { description, at, reads } = item;
  const details = description.details.filter(({ key }) => !FOOT.includes(key));
  const hasWords = description.said.length > 0;
  return (
    <TimelineEntry kind={hasWords ? "word" : "event"} said={hasWords ? <EventWords description={description} /> : undefined} foot={<Foot at={at} description={description} reads={reads} />}>
      <EventSentence description={{ ...description, details }} />
    </TimelineEntry>
  );
}

function Foot({ at, description, reads }: { at: Date; description: Description; reads: Reads }) {
  const t = useTranslations("task-page.timeline");
  const events = useTranslations("events");
  const said = description.details.filter(({ key }) => FOOT.includes(key));
  return (
    <>
      <InstantText at={at} />
      {said.map(({ key, values }) => ` · ${events(key, values)}`).join("")}
      {reads.told > 0 && ` · ${t("reads", readMarks(dayAt(at), reads))}`}
    </>
  );
}
