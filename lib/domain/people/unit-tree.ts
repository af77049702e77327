type Node = { readonly id: string; readonly parentId: string | null };

/** Children by parent id, in the order given; units without a parent under null. */
function childrenByParent<T extends Node>(units: readonly T[]): Map<string | null, T[]> {
  const children = new Map<string | null, T[]>();
  for (const unit of units) {
    const siblings = children.get(unit.parentId);
    if (siblings) siblings.push(unit);
    else children.set(unit.parentId, [unit]);
  }
  return children;
}

/** The ids of a unit and of all units below it, itself first. */
export function subtreeIds(units: readonly Node[], rootId: string): string[] {
  const children = childrenByParent(units);
  const ids = [rootId];
  const seen = new Set(ids);
  for (const id of ids) {
    for (const child of children.get(id) ?? []) {
      if (seen.has(child.id)) continue;
      seen.add(child.id);
      ids.push(child.id);
    }
  }
  return ids;
}

/** The ids of a unit and of all units above it, itself first. */
export function pathIds(units: readonly Node[], id: string): string[] {
  const parents = new Map(units.map((unit) => [unit.id, unit.parentId]));
  const path: string[] = [];
  for (let at: string | null = id; at !== null && !path.includes(at); at = parents.get(at) ?? null) path.push(at);
  return path;
}

/** Units in the order of the tree, each with its depth (0 at the top); one whose parent is not among them stands at the top. */
export function flattenTree<T extends Node>(units: readonly T[]): { unit: T; depth: number }[] {
  const known = new Set(units.map((unit) => unit.id));
  const children = childrenByParent(units.map((unit) => (unit.parentId && !known.has(unit.parentId) ? { ...unit, parentId: null } : unit)));
  const walk = (parentId: string | null, depth: number): { unit: T; depth: number }[] =>
    (children.get(parentId) ?? []).flatMap((unit) => [{ unit, depth }, ...walk(unit.id, depth + 1)]);
  return walk(null, 0);
}
