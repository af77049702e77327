/** Shorter ones are planned sooner than they are run. */
const LONG = 600;
/** A connection keeps the plan of each for good. What varies with its input, such as a list of ids, might else fill its memory. */
const AT_MOST = 200;

const names = new Map<string, string>();

/**
 * The name under which a connection keeps a statement's plan; empty for one that is planned each time. Pages ask the
 * same long questions again and again, and to plan one takes longer than to answer it.
 */
export function statementName({ sql }: { readonly sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (sql.length < LONG || names.size >= AT_MOST) return "";
  const name = `tiaodu_${names.size + 1}`;
  names.set(sql, name);
  return name;
}
