/** Kinds of unit, in the order in which lists show them. */
export const UNIT_KINDS = [
  "partyDepartment",
  "governmentDepartment",
  "town",
  "otherBranch",
  "massOrganisation",
  "stateEnterprise",
  "verticalUnit",
] as const;

export type UnitKind = (typeof UNIT_KINDS)[number];
