export type Keyed<T> = { readonly key: number; readonly value: T };

/** What a stored row is known again by; undefined for one that is not stored. */
export type IdOf<T> = (value: T) => string | undefined;

/** A stored row as one that is not: somebody else took it away, and the words one has written in it are still wanted. */
export type AsNew<T> = (value: T) => T;

/** Rows of stored values. */
export function rowsOf<T>(values: readonly T[]): Keyed<T>[] {
  return values.map((value, key) => ({ key, value }));
}

/** A key that no row has. */
export function freeKey(rows: readonly Keyed<unknown>[]): number {
  return Math.max(-1, ...rows.map(({ key }) => key)) + 1;
}

/**
 * Rows of a form after what is stored has changed under it, so that neither person undoes the other: the stored ones as
 * they stand now, without those taken away here; then those added here. One that was taken away there goes here too,
 * unless something is `written` in it.
 */
export function rowsAfter<T>(rows: readonly Keyed<T>[], before: readonly T[], now: readonly T[], { idOf, asNew, written }: { idOf: IdOf<T>; asNew: AsNew<T>; written: ReadonlySet<number> }): Keyed<T>[] {
  const known = new Set(before.map(idOf));
  const own = new Map(rows.map((row) => [idOf(row.value), row.key]));
  let next = freeKey(rows);
  const stored = now.flatMap((value) => {
    const key = own.get(idOf(value));
    if (key !== undefined) return { key, value };
    return known.has(idOf(value)) ? [] : { key: next++, value };
  });
  const standing = new Set(stored.map(({ key }) => key));
  const others = rows.filter(({ key, value }) => !standing.has(key) && (idOf(value) === undefined || written.has(key)));
  return [...stored, ...others.map(({ key, value }) => ({ key, value: idOf(value) === undefined ? value : asNew(value) }))];
}
