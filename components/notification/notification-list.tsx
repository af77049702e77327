import { useTranslations } from "next-intl";
import { MarkedLink } from "@/components/notification/marked-link";
import { EventSentence, EventWords } from "@/components/event/event-sentence";
import { InstantText } from "@/components/ui/instant-text";
import type { ServerVerb } from "@/components/ui/use-verb";
import type { Description } from "@/lib/domain/event/describe";

type Row = {
  readonly id: string;
  readonly at: Date;
  readonly read: boolean;
  readonly description: Description | null;
  readonly task: { readonly id: string; readonly number: string; readonly title: string } | null;
};

/** Newest first; what is unread is in bold and says so. Opening the task marks it read. */
export function NotificationList({ rows, action }: { rows: readonly Row[]; action: ServerVerb }) {
  const t = useTranslations("notifications");
  return (
    <ol className="mt-4 border-t border-ink text-13">
      {rows.map(({ id, at, read, description, task }) => (
        <li key={id} data-row className="grid grid-cols-[64px_minmax(0,1fr)_max-content] gap-x-4 border-b border-line py-2.5 max-sm:grid-cols-1">
          <span className={read ? "text-ink-3" : "font-bold"}>{read ? t("read") : t("new")}</span>
          <div className="min-w-0">
            {task && (
              <MarkedLink id={id} read={read} href={`/tasks/${task.id}`} action={action}>
                <span className="text-ink-3">{task.number}</span> <span lang="zh-CN">{task.title}</span>
              </MarkedLink>
            )}
            {description === null ? (
              <p className="text-ink-3">{t("gone")}</p>
            ) : (
              <>
                <p>
                  <EventSentence description={description} />
                </p>
                <div className="text-ink-2">
                  <EventWords description={description} />
                </div>
              </>
            )}
          </div>
          <InstantText at={at} className="text-12 text-ink-3" />
        </li>
      ))}
    </ol>
  );
}
