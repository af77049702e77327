/** Where a part of a form stands among its parts: `3` or, sent before its scripts have come, `$ACTION_1:3`. */
const PART = /^(\$ACTION_\d+:)?([0-9a-f]+)$/;

/** A text that points to another part of its form, as React writes it: `$1`, `$@1`, `$F1`. A form within (`$K1`) may be empty. */
const POINTER = /^\$[@FhQWiRrXxAOoUSsLlGgMmVB]?([0-9a-f]+)(?::|$)/;

const DEEPEST = 50;

/**
 * Whether what is sent to a server action can be read at all: JSON, all of whose pointers lead to a part that was sent.
 * Next would answer anything else with 500 and write into the log what its parser says, which quotes what was typed.
 * What no page of ours sends, such as an urlencoded form, Next refuses by itself.
 */
export async function isReadableAction(request: Request): Promise<boolean> {
  const type = request.headers.get("content-type") ?? "";
  const byScript = request.headers.has("next-action");
  if (request.method !== "POST" || type.startsWith("application/x-www-form-urlencoded")) return true;
  try {
    if (type.startsWith("multipart/form-data")) return areReadable([...(await request.formData()).entries()], byScript);
    return !byScript || areReadable([["0", await request.text()]], byScript);
  } catch {
    return false;
  }
}

function areReadable(fields: readonly (readonly [name: string, value: unknown])[], byScript: boolean): boolean {
  const names = new Set(fields.map(([name]) => name));
  const parts = fields.filter(([name]) => (byScript ? /^[0-9a-f]+$/.test(name) : /^\$ACTION_\d+:/.test(name)));
  if (byScript && !parts.some(([name, value]) => name === "0" && isList(value))) return false;
  return parts.every(([name, value]) => {
    const prefix = PART.exec(name)?.[1] ?? "";
    return typeof value !== "string" || pointersIn(value).every((part) => names.has(prefix + part));
  });
}

function isList(value: unknown): boolean {
  return typeof value === "string" && Array.isArray(JSON.parse(value));
}

/** @throws SyntaxError for what is no JSON, RangeError for what is nested more deeply than any form, on which React's own reader would break */
function pointersIn(json: string): string[] {
  const found: string[] = [];
  let depth = 0;
  for (let level: unknown[] = [JSON.parse(json)]; level.length > 0; level = level.flatMap(valuesOf)) {
    if ((depth += 1) > DEEPEST) throw new RangeError("nested too deeply");
    for (const value of level) if (typeof value === "string") found.push(...(POINTER.exec(value)?.slice(1) ?? []));
  }
  return found;
}

function valuesOf(value: unknown): unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value) : [];
}
