type Versioned = { readonly unitId: string; readonly name: string; readonly fileVersion: number };

/** Of a unit's files of one name, the last version; the earlier ones are kept but no longer speak for the task. */
export function latestVersions<T extends Versioned>(evidence: readonly T[]): T[] {
  const last = new Map<string, number>();
  const keyOf = ({ unitId, name }: Versioned) => JSON.stringify([unitId, name]);
  for (const piece of evidence) last.set(keyOf(piece), Math.max(piece.fileVersion, last.get(keyOf(piece)) ?? 0));
  return evidence.filter((piece) => piece.fileVersion === last.get(keyOf(piece)));
}
