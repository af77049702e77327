import { db } from "@/lib/db/client";

/** Whether anybody has an account; on a new system nobody has, and the first administrator may be created. */
export async function peopleExist(): Promise<boolean> {
  return (await db().person.findFirst({ select: { id: true } })) !== null;
}
