import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { returnTask } from "@/lib/usecases/tasks/return-task";
import { attachEvidence } from "@/lib/usecases/tasks/attach-evidence";
import { buildScene, by, type Scene } from "@/tests/support/scene";
import { openAll, submittedTask, uploaded } from "@/tests/support/scene-submissions";
import { shown } from "@/tests/support/scene-tasks";

let scene: Scene;
let taskId: string;

beforeAll(async () => {
  scene = await buildScene();
  ({ taskId } = await submittedTask(scene));
  await openAll(scene.people.office, taskId);
});

const refused = /never altered/;

/** Whoever writes, past every use case. */
const write = (statement: string) => db().$executeRawUnsafe(statement);

describe.each([
  ["Event", `"actorId" = NULL`],
  ["EventParticulars", `"body" = '{}'`],
  ["Edition", `"sourceName" = 'another'`],
  ["Reading", `"text" = 'other words'`],
  ["Evidence", `"name" = 'another'`],
  ["EvidenceCriterion", `"evidenceId" = "evidenceId"`],
  ["SubmissionEvidence", `"criterionId" = "criterionId"`],
  ["EvidenceOpening", `"at" = now()`],
])("%s, once written", (table, change) => {
  it("is there to be tried on", async () => {
    const [{ count }] = (await db().$queryRawUnsafe(`SELECT count(*)::int AS count FROM "${table}"`)) as [{ count: number }];
    expect(count).toBeGreaterThan(0);
  });

  it.each([`UPDATE "${table}" SET ${change}`, `DELETE FROM "${table}"`, `TRUNCATE "${table}" CASCADE`])("the database refuses %s", async (statement) => {
    await expect(write(statement)).rejects.toThrow(refused);
  });
});

it("does not let a stored file become another", async () => {
  await expect(write(`UPDATE "StoredFile" SET "mime" = 'text/html'`)).rejects.toThrow(refused);
  await expect(write(`TRUNCATE "StoredFile" CASCADE`)).rejects.toThrow(refused);
});

it("keeps evidence of a submission that was returned, and leaves later evidence free until it is submitted", async () => {
  await returnTask(by(scene.people.office), { ...(await shown(taskId)), returnKind: "work", reason: "尚未完成", missing: "第二次评查" });
  const actor = scene.people.justiceLiaison;
  await attachEvidence(by(actor), { taskId, uploadIds: [await uploaded(actor, "补充说明.txt")], criterionIds: [] });
  await expect(write(`UPDATE "Evidence" SET "name" = 'another' WHERE "frozenAt" IS NOT NULL`)).rejects.toThrow(refused);
  expect(await write(`UPDATE "Evidence" SET "name" = '补充说明（二）.txt' WHERE "frozenAt" IS NULL`)).toBe(1);
});
