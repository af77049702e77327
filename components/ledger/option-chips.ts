export type OptionChip = "light" | "origin" | "report" | "section" | "unit" | "relation" | "status";

/** The filters that may be set to several values at once; of the others one takes the place of another. */
export const SEVERAL: readonly OptionChip[] = ["light", "origin", "status"];
