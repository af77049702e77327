import { addressOf, addressReader, among, isId, type Mutable, type Nonsense, type Params } from "@/lib/domain/address-reader";
import { isWords } from "@/lib/domain/find-words";
import { ROLES, type Role } from "@/lib/domain/people/roles";

const STATES = ["active", "inactive", "all"] as const;

/** Which people a list shows; all of it stands in the address. */
export type PeopleFilter = {
  readonly words: string;
  readonly unitId: string | null;
  readonly role: Role | null;
  readonly state: (typeof STATES)[number];
  readonly page: number;
};

export function readPeopleAddress(params: Params): PeopleFilter & { readonly nonsense: readonly Nonsense[] } {
  const { nonsense, one, page: readPage } = addressReader(params);
  const filter: Mutable<PeopleFilter> = { words: "", unitId: null, role: null, state: "active", page: 1 };
  one("q", isWords, (words) => (filter.words = words.trim()));
  one("unit", isId, (unit) => (filter.unitId = unit));
  one("role", among(ROLES), (role) => (filter.role = role));
  one("state", among(STATES), (state) => (filter.state = state));
  readPage((page) => (filter.page = page));
  return { ...filter, nonsense };
}

/** The address of the list under another filter; a changed filter begins at its first page. */
export function peopleHref(filter: PeopleFilter, change: Partial<PeopleFilter>): string {
  const { words, unitId, role, state, page } = { ...filter, page: 1, ...change };
  const asked = { q: words, unit: unitId, role, state: state === "active" ? null : state };
  return addressOf("/admin/people", asked, { page: page > 1 ? String(page) : undefined });
}
