import { db } from "@/lib/db/client";
import { canStoreFiles } from "@/lib/files/store";

export type Readiness = { readonly database: boolean; readonly files: boolean };

const PATIENCE_MS = 3_000;

/** Whether the database answers and files can be written: what the site cannot work without. */
export async function checkReadiness(): Promise<Readiness> {
  const [database, files] = await Promise.all([databaseAnswers(), canStoreFiles()]);
  return { database, files };
}

async function databaseAnswers(): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref());
  const answered = db().$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  return Promise.race([answered, late]);
}
