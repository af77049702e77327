/** Passages by the clause that they stand in, each clause's in the order given. */
export function byClause<T extends { readonly clauseKey: string }>(passages: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const passage of passages) {
    const group = groups.get(passage.clauseKey);
    if (group) group.push(passage);
    else groups.set(passage.clauseKey, [passage]);
  }
  return groups;
}
