import type { MessageValues } from "@/lib/domain/errors";
import type { AmendedField, By, FieldChange, Named } from "@/lib/domain/event/named";
import type { EventKind } from "@/lib/domain/event/kinds";

export const ACTORS = ["unit", "office", "leader", "administrator", "observer", "system"] as const;
export const DETAILS = [
  "as",
  "bothRoles",
  "carried",
  "channel",
  "coLead",
  "correctionsLost",
  "criterion",
  "due",
  "evidence",
  "exceptions",
  "granted",
  "lapsed",
  "lost",
  "measures",
  "original",
  "reviewing",
  "sources",
  "supporting",
  "to",
  "unsigned",
  "waiting",
] as const;
export const SAID = ["text", "difficulties", "needs", "formerWords", "newWords", "reason", "missing"] as const;

type PhraseKey = EventKind | `who.${(typeof ACTORS)[number]}` | `detail.${(typeof DETAILS)[number]}` | `changed.${AmendedField}`;

/** A message of the `events` namespace, and what it needs. */
export type Phrase<K extends PhraseKey = PhraseKey> = { readonly key: K; readonly values: MessageValues };

export type Detail = Phrase<Extract<PhraseKey, `detail.${string}` | `changed.${string}`>>;

/** Words that a person wrote, shown as they are; introduced by `said.<as>`, plain where that is `text`. */
export type Said = { readonly as: (typeof SAID)[number]; readonly text: string };

/** What the particulars of a kind add to its bare sentence. */
export type Told = { readonly values?: MessageValues; readonly details?: readonly Detail[]; readonly said?: readonly Said[] };

/** Who acted, as a reader knows them: a unit by its name, the office and leaders by what they are. */
export function actorOf(by: By | null): Phrase<`who.${(typeof ACTORS)[number]}`> {
  if (by === null) return { key: "who.system", values: {} };
  const { role, unitName: unit } = by;
  if (role === "unitHead" || role === "liaison") return { key: "who.unit", values: { unit } };
  return { key: `who.${role === "officeHead" ? "office" : role}`, values: { unit } };
}

export function detail(name: (typeof DETAILS)[number], values: MessageValues = {}): Detail {
  return { key: `detail.${name}`, values };
}

/** Which of a unit's people acted; nothing for others, whose role the sentence says. */
export function postOf(by: By | null): Detail[] {
  return by !== null && (by.role === "unitHead" || by.role === "liaison") ? [detail("as", { role: by.role })] : [];
}

export function changed(changes: readonly FieldChange[]): Detail[] {
  return changes.map(({ field, from, to }) => ({ key: `changed.${field}`, values: { from: from ?? "—", to: to ?? "—" } }));
}

/** Names in a row; they are Chinese in either language. */
export function listed(names: readonly Named[]): string {
  return names.map(({ name }) => name).join("、");
}

/** What a person wrote under each heading; what they left empty is left out. */
export function said(words: Partial<Record<Said["as"], string | null>>): Said[] {
  return SAID.flatMap((as) => (words[as] ? { as, text: words[as] } : []));
}
