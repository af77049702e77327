import type { Tx } from "@/lib/db/transaction";

type Row = Readonly<Record<string, unknown>>;

/** Adds many rows of one table, all with the same columns, in one statement; columns left out take the table's defaults. */
export async function insertRows(tx: Tx, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).map((name) => `"${name}"`).join(", ");
  await tx.$executeRawUnsafe(`INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1::json)`, JSON.stringify(rows));
}
