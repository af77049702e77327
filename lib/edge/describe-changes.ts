import { getTranslations } from "next-intl/server";
import { db } from "@/lib/db/client";
import type { StoredEvent } from "@/lib/db/record-event";
import type { Change } from "@/lib/domain/action-result";
import { describeEvent } from "@/lib/domain/event/describe";
import type { EventOf } from "@/lib/domain/event/kinds";

type Sentences = Awaited<ReturnType<typeof getTranslations<"events">>>;

/** What happened since a form was shown, in the reader's language: who (a unit or an office), what, by which person, when. */
export async function describeChanges(events: readonly StoredEvent[]): Promise<Change[]> {
  const t = await getTranslations("events");
  const stored = await db().eventParticulars.findMany({ where: { eventId: { in: events.map(({ id }) => id) } } });
  const bodies = new Map(stored.map(({ eventId, body }) => [eventId, body]));
  return events.flatMap(({ id, kind, at }) => {
    const event = { kind, particulars: bodies.get(id) } as EventOf;
    return event.particulars ? { ...wordsOf(t, event), at: at.toISOString() } : [];
  });
}

/** The sentence without its subject, which stands before it. */
function wordsOf(t: Sentences, event: EventOf): Omit<Change, "at"> {
  const { key, values, who, details } = describeEvent(event);
  const sentence = t.markup(key, { ...values, who: "", b: (words) => words }).trim();
  const to = [sentence, ...details.map((detail) => t(detail.key, detail.values))].join("　");
  const by = event.particulars.by?.name;
  return { what: t(who.key, who.values), to, ...(by !== undefined && { by }) };
}
