import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/lib/db/generated/client";
import { statementName } from "@/lib/db/statement-names";
import { env, required } from "@/lib/env";

/** Held outside of the module, which the development server loads again at each change. */
const held = globalThis as { tiaoduDatabase?: PrismaClient };

/** The database; connects at the first query, so that pages can be imported without one. */
export function db(): PrismaClient {
  held.tiaoduDatabase ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: required("DATABASE_URL"), max: env().DATABASE_POOL }, { statementNameGenerator: statementName }),
  });
  return held.tiaoduDatabase;
}

/** Lets go of every connection; the next question opens new ones. */
export async function closeDb(): Promise<void> {
  const client = held.tiaoduDatabase;
  delete held.tiaoduDatabase;
  await client?.$disconnect();
}
