type Versioned = { readonly unitId: string; readonly name: string; readonly fileVersion: number };

/** Of a unit's files of one name, the last version; the earlier ones are kept but no longer speak for the task. */
export function latestVersions<T extends Versioned>(evidence: readonly T[]): T[] {
  const last = new Map<string, number>();
  const keyOf = ({ unitId, name }: Versioned) => JSON.stringify([unitId, name]);
  for (const piece of evidence) last.set(keyOf(piece), Math.max(piece.fileVersion, last.get(keyOf(piece)) ?? 0));
  return evidence.filter((piece) => piece.fileVersion === last.get(keyOf(piece)));
}

type Frozen = Versioned & { readonly frozenAt: Date | null };
type Endorsed = { readonly number: number; readonly endorsedAt: Date | null };

/** The versions before this one, newest first, each with the numbers of the submissions that it was part of. */
export function earlierVersions<T extends Frozen>(piece: T, evidence: readonly T[], submissions: readonly Endorsed[]): { readonly version: T; readonly submissions: readonly number[] }[] {
  const earlier = evidence.filter(({ unitId, name, fileVersion }) => unitId === piece.unitId && name === piece.name && fileVersion < piece.fileVersion);
  const newestFirst = [piece, ...earlier.toSorted((a, b) => b.fileVersion - a.fileVersion)];
  return newestFirst.slice(1).map((version, index) => ({ version, submissions: partOf(version, newestFirst[index]!, submissions) }));
}

/** A submission freezes what it is made of: a version is part of each from its own freezing until the next one's. */
function partOf({ frozenAt }: Frozen, next: Frozen, submissions: readonly Endorsed[]): number[] {
  if (frozenAt === null) return [];
  const isIn = (at: Date) => at >= frozenAt && (next.frozenAt === null || at < next.frozenAt);
  return submissions.flatMap(({ number, endorsedAt }) => (endorsedAt !== null && isIn(endorsedAt) ? [number] : [])).toSorted((a, b) => a - b);
}
