/** A chosen row, by its own box: no script paints it. */
export const CHOSEN = "group-has-[:checked]:bg-accent-soft";

/** A cell that on a phone is part of a line. */
export const PHONE = "max-sm:block max-sm:h-auto max-sm:border-0 max-sm:px-0";
