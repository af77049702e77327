import { db } from "@/lib/db/client";
import { canStoreFiles } from "@/lib/files/store";

export type Readiness = { readonly database: boolean; readonly files: boolean };

/** Whether the database answers and files can be written: what the site cannot work without. */
export async function checkReadiness(): Promise<Readiness> {
  const [database, files] = await Promise.all([databaseAnswers(), canStoreFiles()]);
  return { database, files };
}

async function databaseAnswers(): Promise<boolean> {
  try {
    await db().$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false;
  }
}
