"use client";

import { useState } from "react";
import { freeKey, rowsAfter, rowsOf, type AsNew, type IdOf, type Keyed } from "@/components/task/forms/rows-after";

type Listed<T> = { /** As stored when the rows were last made to agree with it. */ readonly stored: readonly T[]; readonly rows: readonly Keyed<T>[]; readonly written: ReadonlySet<number> };

/**
 * Rows of a form that come and go; each keeps its number, under which its fields are named. What somebody else does to
 * the stored ones meanwhile is followed, and what was done here stays.
 */
export function useRows<T>(stored: readonly T[], blank: T, idOf: IdOf<T>, asNew: AsNew<T> = (value) => value) {
  const [listed, setListed] = useState<Listed<T>>(() => ({ stored, rows: rowsOf(stored), written: new Set() }));
  const { rows, written } = listed;
  if (listed.stored !== stored) setListed({ stored, rows: rowsAfter(rows, listed.stored, stored, { idOf, asNew, written }), written });
  const add = () => setListed({ ...listed, rows: [...rows, { key: freeKey(rows), value: blank }] });
  const remove = (key: number) => setListed({ ...listed, rows: rows.filter((row) => row.key !== key), written: new Set([...written].filter((other) => other !== key)) });
  const noteWriting = (key: number) => !written.has(key) && setListed({ ...listed, written: new Set([...written, key]) });
  return { rows, add, remove, noteWriting };
}
