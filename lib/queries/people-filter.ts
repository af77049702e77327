import { ROLES, type Role } from "@/lib/domain/people/roles";

const STATES = ["active", "inactive", "all"] as const;
type State = (typeof STATES)[number];

/** Which people a list shows; all of it stands in the address. */
export type PeopleFilter = {
  readonly words: string;
  readonly unitId: string | null;
  readonly role: Role | null;
  readonly state: State;
  readonly page: number;
  /** Names of what the address said and nobody understands. */
  readonly ignored: readonly string[];
};

type Address = Readonly<Record<string, string | string[] | undefined>>;

const PAGE = /^[1-9]\d{0,4}$/;

/** @param unitIds the units there are */
export function peopleFilterOf(address: Address, unitIds: ReadonlySet<string>): PeopleFilter {
  const ignored: string[] = [];
  const take = <T extends string>(name: string, isKnown: (text: string) => boolean): T | null => {
    const text = address[name];
    if (text === undefined || text === "") return null;
    if (typeof text === "string" && isKnown(text)) return text as T;
    ignored.push(name);
    return null;
  };
  return {
    words: take("q", (text) => text.length <= 100 && !text.includes("\0") && text.isWellFormed())?.trim() ?? "",
    unitId: take("unit", (text) => unitIds.has(text)),
    role: take<Role>("role", (text) => ROLES.some((role) => role === text)),
    state: take<State>("state", (text) => STATES.some((state) => state === text)) ?? "active",
    page: Number(take("page", (text) => PAGE.test(text)) ?? 1),
    ignored,
  };
}

/** The address of the list under another filter; a changed filter begins at its first page. */
export function peopleHref(filter: PeopleFilter, change: Partial<PeopleFilter>): string {
  const { words, unitId, role, state, page } = { ...filter, page: 1, ...change };
  const query = new URLSearchParams();
  if (words) query.set("q", words);
  if (unitId) query.set("unit", unitId);
  if (role) query.set("role", role);
  if (state !== "active") query.set("state", state);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/admin/people?${query}` : "/admin/people";
}
