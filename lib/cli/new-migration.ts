import { step } from "@/lib/cli/prepare/step.mjs";
import { recreateDatabase } from "@/lib/db/embedded/databases";
import { startTemporary } from "@/lib/db/embedded/temporary";
import { diffToSchema, writeMigration } from "@/lib/db/migrate/write-migration";

/** `npm run db:new-migration -- name`: writes what has changed in the schema since the last migration as a new one. */
export async function run(words: string[]): Promise<void> {
  if (words.length === 0) throw new Error("Say in a few words what it changes: npm run db:new-migration -- add due day");
  const server = await startTemporary();
  try {
    const script = await step("Comparing the migrations with the schema", async () => {
      await recreateDatabase(server.urlOf("postgres"), "scratch");
      return diffToSchema(server.urlOf("scratch"));
    });
    console.log(script === null ? "The migrations already make what the schema says." : `Read it before it is applied: ${writeMigration(words.join(" "), script, new Date())}/migration.sql`);
  } finally {
    await server.stop();
  }
}
