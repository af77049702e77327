import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { loadSettings, loadSettingsVersion } from "@/lib/db/settings";
import { DEFAULT_SETTINGS } from "@/lib/domain/settings";
import { amendSettings } from "@/lib/usecases/settings/amend-settings";
import { issueTask } from "@/lib/usecases/tasks/issue-task";
import { kindsOf, lastEvent } from "@/tests/support/events";
import { buildScene, by, type Scene } from "@/tests/support/scene";
import { draftedTask } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
});

const admin = (key?: string) => by(scene.people.administrator, key);
const SHOWN = { version: 1, officeMayIssue: "false", defaultDueMonthDay: "11-30", receiptWorkingDays: "3" };

describe("amending the settings", () => {
  it("sets them, and says in its event what changed and nothing else", async () => {
    await amendSettings(admin(), { ...SHOWN, officeMayIssue: "true", receiptWorkingDays: "5" });
    expect(await loadSettings(db())).toEqual({ ...DEFAULT_SETTINGS, officeMayIssue: true, receiptWorkingDays: 5 });
    const { particulars } = await lastEvent("system", "system.settingsAmended");
    expect(particulars).toMatchObject({
      by: { personId: scene.people.administrator.personId },
      changes: [
        { field: "officeMayIssue", from: "false", to: "true" },
        { field: "receiptWorkingDays", from: "3", to: "5" },
      ],
    });
    expect(await loadSettingsVersion(db())).toBe(2);
  });

  it("holds at once for what it sets: the office may issue", async () => {
    const task = await draftedTask(scene);
    await expect(issueTask(by(scene.people.office), task)).rejects.toMatchObject({ code: "office-head-issues" });
    await amendSettings(admin(), { ...SHOWN, officeMayIssue: "true" });
    await issueTask(by(scene.people.office), task);
  });

  it("leaves no event where nothing changes", async () => {
    expect(await amendSettings(admin(), SHOWN)).toEqual({ changes: 0 });
    expect([await kindsOf("system"), await db().setting.count()]).toEqual([[], 0]);
  });

  it("tells the later of two what changed meanwhile, also where they came at once", async () => {
    await amendSettings(admin(), { ...SHOWN, defaultDueMonthDay: "10-31" });
    await expect(amendSettings(admin(), { ...SHOWN, receiptWorkingDays: "5" })).rejects.toMatchObject({ code: "changed-meanwhile", events: [{ kind: "system.settingsAmended" }] });
    const tries = [4, 5, 6].map((days) => amendSettings(admin(), { ...SHOWN, version: 2, defaultDueMonthDay: "10-31", receiptWorkingDays: days }));
    expect((await Promise.allSettled(tries)).filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await kindsOf("system")).toHaveLength(2);
  });

  it("does its work once for a form sent twice", async () => {
    const key = "0123456789abcdef";
    const send = () => amendSettings(admin(key), { ...SHOWN, receiptWorkingDays: "5" });
    expect(await Promise.all([send(), send()])).toEqual([{ changes: 1 }, { changes: 1 }]);
  });

  it.each([
    [{ defaultDueMonthDay: "02-29" }, "defaultDueMonthDay"],
    [{ defaultDueMonthDay: "11月30日" }, "defaultDueMonthDay"],
    [{ receiptWorkingDays: "0" }, "receiptWorkingDays"],
    [{ receiptWorkingDays: "31" }, "receiptWorkingDays"],
    [{ receiptWorkingDays: "" }, "receiptWorkingDays"],
    [{ officeMayIssue: "perhaps" }, "officeMayIssue"],
  ])("is refused with %j", async (wrong, field) => {
    await expect(amendSettings(admin(), { ...SHOWN, ...wrong })).rejects.toMatchObject({ code: "invalid-form", field });
    expect(await db().setting.count()).toBe(0);
  });

  it.each(["office", "officeHead", "leader", "townHead", "observer"] as const)("is not for %s", async (who) => {
    await expect(amendSettings(by(scene.people[who]), { ...SHOWN, officeMayIssue: "true" })).rejects.toMatchObject({ code: "forbidden" });
  });
});
