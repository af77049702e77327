/** The roles, in the order in which lists show them. A person may hold several, each for a unit. */
export const ROLES = ["administrator", "office", "officeHead", "leader", "unitHead", "liaison", "observer"] as const;

export type Role = (typeof ROLES)[number];

/** A role held for a unit. Leaders and administrators hold theirs for the unit they belong to. */
export type RoleHeld = {
  readonly role: Role;
  readonly unitId: string;
  /** Short name of the unit, as it is now. */
  readonly unitName: string;
};
