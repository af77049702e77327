import { withDatabase } from "@/lib/cli/site/with-database";
import { db } from "@/lib/db/client";
import { seedScene } from "@/prisma/seed/index";

/** `npm run db:seed -- wuqing`: fills an empty database with a scene. */
export async function run([scene = "wuqing"]: string[]): Promise<void> {
  await withDatabase(async () => {
    if ((await db().person.count()) > 0) throw new Error("The database has people in it. A scene is only loaded into an empty one.");
    await seedScene(scene);
  });
}
