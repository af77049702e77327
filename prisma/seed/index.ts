import { seedWuqing } from "@/prisma/seed/wuqing/seed-wuqing";

type Options = { /** The instant that "today" is counted from. */ readonly now?: Date };

const SCENES: Readonly<Record<string, (now: Date) => Promise<void>>> = {
  wuqing: seedWuqing,
  /** Nothing at all: the first start of a real site. */
  empty: async () => undefined,
};

/** Fills an empty database with a scene, through the same use cases as the pages. */
export async function seedScene(name: string, { now = new Date() }: Options = {}): Promise<void> {
  const seed = Object.hasOwn(SCENES, name) ? SCENES[name] : undefined;
  if (!seed) throw new Error(`There is no scene "${name}". Scenes: ${Object.keys(SCENES).join(", ")}.`);
  await seed(now);
}
