/** What a form sends, and under which name each path of it was typed. */
export type FormInput = { readonly input: Record<string, unknown>; readonly nameOf: (path: string) => string };

type Branch = Map<string, Branch | string[]>;

/**
 * A form as a plain object: dotted names nest (`criteria.0.text`), repeated names become lists, and a branch
 * whose keys are all numbers becomes a list without its gaps (rows taken away in between).
 * Files are left out: they go to the server on their own, forms carry their ids.
 */
export function formInput(form: FormData): FormInput {
  const root: Branch = new Map();
  for (const [name, value] of form) {
    if (typeof value === "string") place(root, name.split("."), value);
  }
  const names = new Map<string, string>();
  const input = plain(root, "", "", names) as Record<string, unknown>;
  return { input, nameOf: (path) => names.get(path) ?? path };
}

function place(branch: Branch, [head = "", ...rest]: readonly string[], value: string): void {
  const there = branch.get(head);
  if (rest.length === 0) {
    if (Array.isArray(there)) there.push(value);
    else branch.set(head, [value]);
    return;
  }
  const next: Branch = there instanceof Map ? there : new Map();
  branch.set(head, next);
  place(next, rest, value);
}

function plain(branch: Branch, path: string, name: string, names: Map<string, string>): unknown {
  const entries = [...branch];
  const isList = path !== "" && entries.every(([key]) => /^\d+$/.test(key));
  const rows = isList ? entries.sort(([a], [b]) => Number(a) - Number(b)) : entries;
  const values = rows.map(([key, value], index) => {
    const valuePath = join(path, isList ? String(index) : key);
    const valueName = join(name, key);
    names.set(valuePath, valueName);
    const inside = value instanceof Map ? plain(value, valuePath, valueName, names) : value.length === 1 ? value[0] : value;
    return [key, inside] as const;
  });
  return isList ? values.map(([, value]) => value) : Object.fromEntries(values);
}

function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
