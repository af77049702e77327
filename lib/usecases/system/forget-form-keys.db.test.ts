import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { forgetFormKeys } from "@/lib/usecases/system/forget-form-keys";
import { amendSettings } from "@/lib/usecases/settings/amend-settings";
import { buildScene, on } from "@/tests/support/scene";

it("keeps what a form has done for a day, then forgets it", async () => {
  const { people } = await buildScene();
  const settings = { version: 1, officeMayIssue: "true", defaultDueMonthDay: "11-30", receiptWorkingDays: 3 };
  await amendSettings(on("2024-03-04", people.administrator, "form-key-of-monday"), settings);
  await amendSettings(on("2024-03-05", people.administrator, "form-key-of-tuesday"), { ...settings, version: 2, officeMayIssue: "false" });
  const keys = async () => (await db().formKey.findMany({ orderBy: { at: "asc" } })).map(({ key }) => key);
  expect(await forgetFormKeys(new Date("2024-03-05T01:59:00Z"))).toBe(0);
  expect(await keys()).toEqual(["form-key-of-monday", "form-key-of-tuesday"]);
  expect(await forgetFormKeys(new Date("2024-03-05T02:01:00Z"))).toBe(1);
  expect(await keys()).toEqual(["form-key-of-tuesday"]);
});
