import { db } from "@/lib/db/client";

/** Whether what this database holds is a sample scene, whose accounts and password are known to all the world. */
export async function isSample(): Promise<boolean> {
  const marked = { streamType: "system", streamId: "system", kind: "system.initialised", particulars: { is: { body: { path: ["how"], equals: "sample" } } } } as const;
  return (await db().event.findFirst({ where: marked, select: { id: true } })) !== null;
}
