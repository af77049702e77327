import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { Pool } from "pg";
import { EngineAdapter } from "@/lib/db/migrate/engine-adapter";

type Exports = WebAssembly.Exports & { __wbindgen_start: () => void };

let started = false;

/** Prisma's schema engine as WebAssembly, since its program is a download that a closed site cannot make. */
function startEngine(): void {
  if (started) return;
  const main = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const program = new WebAssembly.Module(readFileSync(main.replace(/schema_engine\.js$/, "schema_engine_bg.wasm")));
  const { exports } = new WebAssembly.Instance(program, { "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports });
  glue.__wbg_set_wasm(exports);
  (exports as Exports).__wbindgen_start();
  started = true;
}

/** Runs a function with a schema engine connected to a database. */
export async function withEngine<T>(url: string, run: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  startEngine();
  const pool = new Pool({ connectionString: url, max: 1 });
  const adapter = bindMigrationAwareSqlAdapterFactory(new EngineAdapter(pool));
  try {
    const engine = await glue.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
    return await run(engine).finally(() => engine.free());
  } finally {
    await pool.end();
  }
}
