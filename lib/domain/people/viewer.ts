import type { Role, RoleHeld } from "@/lib/domain/people/roles";

type UnitIds = readonly string[];

/** Who is asking, with all that permission depends on; loaded once a request. */
export type Viewer = {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly RoleHeld[];
  /** For each unit the person heads or is liaison of: it and every unit below it. */
  readonly unitScopes: Readonly<Record<string, UnitIds>>;
  /** For each unit in which the person holds any role: it and every unit above it. */
  readonly unitPaths: Readonly<Record<string, UnitIds>>;
  /** A leader's 分管单位. */
  readonly chargeUnitIds: UnitIds;
  /** The units for which the office's roles are held: the office's own. */
  readonly officeUnitIds: UnitIds;
};

/** Who reads, as it is written on what they look at or print: unit and name. Of several roles the first one's unit, as the frame shows it. */
export function readerOf({ name, roles }: Pick<Viewer, "name" | "roles">): string {
  const unit = roles[0]?.unitName ?? "";
  return name.startsWith(unit) ? name : `${unit} ${name}`;
}

export function hasRole(viewer: Viewer, role: Role): boolean {
  return viewer.roles.some((held) => held.role === role);
}

/** The roles of these kinds that the person holds, in the order of the kinds. */
export function heldAs(viewer: Viewer, ...roles: readonly Role[]): RoleHeld[] {
  return roles.flatMap((role) => viewer.roles.filter((held) => held.role === role));
}

/** Of the supervising office 督察单位, its head included. */
export function isOffice(viewer: Viewer): boolean {
  return hasRole(viewer, "office") || hasRole(viewer, "officeHead");
}

/** A leader who is nothing else: with no desk of a unit, of the office or of the site. */
export function isLeaderAlone(viewer: Viewer): boolean {
  return viewer.roles.length > 0 && viewer.roles.every(({ role }) => role === "leader");
}

/** Office, leaders and administrators see every task and report. */
export function seesAll(viewer: Viewer): boolean {
  return isOffice(viewer) || hasRole(viewer, "leader") || hasRole(viewer, "administrator");
}

export function unitsHeadedBy(viewer: Viewer): string[] {
  return viewer.roles.filter((held) => held.role === "unitHead").map((held) => held.unitId);
}

export function unitsLiaisedBy(viewer: Viewer): string[] {
  return viewer.roles.filter((held) => held.role === "liaison").map((held) => held.unitId);
}

/** Heads the unit or is its liaison. To see what a unit below does is not to speak for it. */
export function speaksFor(viewer: Viewer, unitId: string): boolean {
  return unitsSpokenFor(viewer).includes(unitId);
}

/** The units the person heads or is liaison of, each once. */
export function unitsSpokenFor(viewer: Viewer): string[] {
  return [...new Set([...unitsHeadedBy(viewer), ...unitsLiaisedBy(viewer)])];
}

/** Every unit whose tasks the person sees through a unit of their own: it and those below it. */
export function scopeOf(viewer: Viewer): string[] {
  return [...new Set(Object.values(viewer.unitScopes).flat())];
}

/** Holds any role in one of these units or in a unit below one of them. */
export function hasRoleWithin(viewer: Pick<Viewer, "roles" | "unitPaths">, unitIds: UnitIds): boolean {
  return viewer.roles.some(({ unitId }) => (viewer.unitPaths[unitId] ?? [unitId]).some((id) => unitIds.includes(id)));
}
