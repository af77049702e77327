"use client";

import { useState } from "react";

export type Keyed<T> = { readonly key: number; readonly value: T };

/** Rows of a form that come and go; each keeps its number, under which its fields are named. */
export function useRows<T>(initial: readonly T[], blank: T) {
  const [rows, setRows] = useState<readonly Keyed<T>[]>(initial.map((value, key) => ({ key, value })));
  const add = () => setRows([...rows, { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, value: blank }]);
  const remove = (key: number) => setRows(rows.filter((row) => row.key !== key));
  return { rows, add, remove };
}
