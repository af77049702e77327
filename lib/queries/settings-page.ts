import { db } from "@/lib/db/client";
import { loadSettings, loadSettingsVersion } from "@/lib/db/settings";
import type { Settings } from "@/lib/domain/settings";

/** The settings as a form shows them, with the version it is held against. */
export async function loadSettingsPage(): Promise<{ settings: Settings; version: number }> {
  const [settings, version] = await Promise.all([loadSettings(db()), loadSettingsVersion(db())]);
  return { settings, version };
}
