"use client";

import { startTransition, useEffect, useState } from "react";

/** What a page begins with: more than any window shows. */
const FIRST = 60;

/**
 * How many of a list's entries to draw: of a long one the first at once, so that the page comes soon and is no larger than
 * what one sees of it, and the rest as soon as it stands.
 */
export function useGrown(total: number): number {
  const [stands, setStands] = useState(false);
  useEffect(() => startTransition(() => setStands(true)), []);
  return stands ? total : Math.min(total, FIRST);
}
