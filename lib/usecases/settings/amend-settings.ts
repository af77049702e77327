import { z } from "zod";
import { holdLock } from "@/lib/db/advisory-lock";
import { recordEvent } from "@/lib/db/record-event";
import { loadSettings, loadSettingsVersion } from "@/lib/db/settings";
import type { FieldChange } from "@/lib/domain/event/named";
import { isMonthDay, MOST_RECEIPT_DAYS, type SettingName, type Settings } from "@/lib/domain/settings";
import { ChangedMeanwhile } from "@/lib/usecases/changed-meanwhile";
import { eventsMissed } from "@/lib/usecases/events-missed";
import { fieldChanges } from "@/lib/usecases/field-changes";
import { Version } from "@/lib/usecases/fields";
import { permitAdministrator } from "@/lib/usecases/people/permit-administrator";
import { verb } from "@/lib/usecases/verb";

const AmendSettings = z.object({
  version: Version,
  officeMayIssue: z.stringbool({ truthy: ["true"], falsy: ["false"] }),
  defaultDueMonthDay: z.string().trim().refine(isMonthDay, { params: { code: "field-month-day" } }),
  receiptWorkingDays: z.coerce.number().int().min(1).max(MOST_RECEIPT_DAYS),
}) satisfies z.ZodType<Settings>;

/** An administrator sets what the site may set for itself. What stays as it was leaves no event. @throws ChangedMeanwhile */
export const amendSettings = verb("settings.amend", AmendSettings, async (tx, { actor, now }, { version, ...after }) => {
  const by = permitAdministrator(actor);
  await holdLock(tx, "settings");
  const current = await loadSettingsVersion(tx);
  if (current !== version) throw new ChangedMeanwhile(await eventsMissed(tx, ["system.settingsAmended"], "system", current - version));
  const changes = fieldChanges(wordsOf(await loadSettings(tx)), wordsOf(after)) as (FieldChange & { field: SettingName })[];
  if (changes.length === 0) return { changes: 0 };
  for (const { field: name } of changes) {
    const value = after[name];
    await tx.setting.upsert({ where: { name }, create: { name, value }, update: { value } });
  }
  await recordEvent(tx, { kind: "system.settingsAmended", streamId: "system", actorId: actor.personId, at: now, particulars: { by, changes } });
  return { changes: changes.length };
});

function wordsOf({ officeMayIssue, defaultDueMonthDay, receiptWorkingDays }: Settings): Record<SettingName, string> {
  return { officeMayIssue: String(officeMayIssue), defaultDueMonthDay, receiptWorkingDays: String(receiptWorkingDays) };
}
