import path from "node:path";
import { pathToFileURL } from "node:url";
import { withDatabase } from "@/lib/cli/site/with-database";
import { db } from "@/lib/db/client";

type Scenes = { seedScene: (name: string) => Promise<void> };

/** `npm run db:seed -- wuqing`: fills an empty database with a scene. */
export async function run([scene = "wuqing"]: string[]): Promise<void> {
  await withDatabase(async () => {
    if ((await db().person.count()) > 0) throw new Error("The database has people in it. A scene is only loaded into an empty one.");
    const { seedScene } = (await import(pathToFileURL(path.resolve("prisma/seed/index.ts")).href)) as Scenes;
    await seedScene(scene);
  });
}
