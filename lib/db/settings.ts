import type { PrismaClient } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";
import { settingsFrom, type Settings } from "@/lib/domain/settings";

/** The site's settings, in one query. */
export async function loadSettings(database: PrismaClient | Tx): Promise<Settings> {
  const rows = await database.setting.findMany({ select: { name: true, value: true } });
  return settingsFrom(Object.fromEntries(rows.map(({ name, value }) => [name, value])));
}

/** From 1, one more with each amendment on record: what a form that shows them is held against. */
export async function loadSettingsVersion(database: PrismaClient | Tx): Promise<number> {
  return 1 + (await database.event.count({ where: { streamType: "system", streamId: "system", kind: "system.settingsAmended" } }));
}
