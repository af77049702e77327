import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum, DriverAdapterError, type SqlQuery, type SqlResultSet } from "@prisma/driver-adapter-utils";
import { DatabaseError, types, type Pool, type QueryArrayResult } from "pg";

type Connected = Awaited<ReturnType<PrismaPg["connect"]>>;

/** PostgreSQL's `"char"`, which only its own catalogue uses. */
const INTERNAL_CHAR = 18;

/** Prisma's adapter, made fit for the schema engine; for one query at a time, on a pool that nobody else uses. */
export class EngineAdapter extends PrismaPg {
  /** The columns of the last result that were `"char"`. */
  private chars: number[] = [];

  constructor(pool: Pool) {
    super(pool);
    const run = pool.query.bind(pool) as (query: unknown, values?: unknown) => Promise<QueryArrayResult>;
    const query = async (text: unknown, values?: unknown) => this.hideChars(await run(text, values));
    pool.query = query as typeof pool.query;
  }

  override async connect(): Promise<Connected> {
    const adapter = await super.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query: SqlQuery) => this.showChars(await queryRaw(query));
    adapter.executeScript = (script) => runWhole(adapter, script);
    return adapter;
  }

  /** The adapter refuses `"char"`, which the engine needs, as a character, to describe a database. */
  private hideChars(result: QueryArrayResult): QueryArrayResult {
    const chars = [...(result.fields ?? []).entries()].filter(([, field]) => field.dataTypeID === INTERNAL_CHAR);
    for (const [, field] of chars) field.dataTypeID = types.builtins.TEXT;
    this.chars = chars.map(([index]) => index);
    return result;
  }

  private showChars(result: SqlResultSet): SqlResultSet {
    const columnTypes = result.columnTypes.map((type, index) => (this.chars.includes(index) ? ColumnTypeEnum.Character : type));
    return { ...result, columnTypes };
  }
}

/**
 * The adapter would cut a script at each semicolon, and so through the body of a function. Here it goes to the server
 * whole, as Prisma's own engine sends it: PostgreSQL then keeps all of it or nothing.
 */
async function runWhole(adapter: Connected, script: string): Promise<void> {
  try {
    await adapter.underlyingDriver().query(script);
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    const { code = "XX000", severity = "ERROR", message, detail, column, hint } = error;
    throw new DriverAdapterError({ kind: "postgres", code, severity, message, detail, column, hint, originalCode: code, originalMessage: message });
  }
}
