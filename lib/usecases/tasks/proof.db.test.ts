import { beforeAll, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { loadTaskPage } from "@/lib/queries/task-page";
import { attachEvidence } from "@/lib/usecases/tasks/attach-evidence";
import { handBackSubmission } from "@/lib/usecases/tasks/hand-back-submission";
import { prepareSubmission } from "@/lib/usecases/tasks/prepare-submission";
import { returnTask } from "@/lib/usecases/tasks/return-task";
import { submitTask } from "@/lib/usecases/tasks/submit-task";
import { buildScene, by, type Scene } from "@/tests/support/scene";
import { criteriaOf, evidenceOf, uploaded } from "@/tests/support/scene-submissions";
import { activeTask, shown } from "@/tests/support/scene-tasks";

const statement = "三次专项监督均已完成。";

let scene: Scene;
let taskId: string;
let criteria: string[];
let file: string;

const prepare = async (answers: object[]) => prepareSubmission(by(scene.people.justiceLiaison), { ...(await shown(taskId)), statement, criteria: answers });
const submit = async () => submitTask(by(scene.people.justiceHead), await shown(taskId));
const submissions = () => db().submission.findMany({ where: { taskId }, orderBy: { number: "asc" }, include: { evidence: { orderBy: { criterionId: "asc" } } } });

/** Submitted with a file for the first criterion and none for the second, and returned; then with the same file for both. */
beforeAll(async () => {
  scene = await buildScene();
  const { justiceLiaison, office } = scene.people;
  ({ taskId } = await activeTask(scene, { parts: [] }));
  criteria = await criteriaOf(taskId);
  await attachEvidence(by(justiceLiaison), { taskId, uploadIds: [await uploaded(justiceLiaison, "台账.txt")], criterionIds: [criteria[0]] });
  [file] = (await evidenceOf(taskId)) as [string];
  await prepare([{ criterionId: criteria[1], reason: "评查在年底" }]);
  await submit();
  await returnTask(by(office), { ...(await shown(taskId)), returnKind: "work", reason: "评查要做", missing: "评查情况" });
  await prepare([{ criterionId: criteria[1], evidenceIds: [file] }]);
  await submit();
});

const tie = (submissionId: string, criterion: 0 | 1) => ({ submissionId, criterionId: criteria[criterion]!, evidenceId: file });
const byCriterion = (a: { criterionId: string }, b: { criterionId: string }) => (a.criterionId < b.criterionId ? -1 : 1);

it("what a submission proved stays, though a later one has the same file speak for more", async () => {
  const [first, second] = await submissions();
  expect(first!.evidence).toEqual([tie(first!.id, 0)]);
  expect(second!.evidence).toEqual([tie(second!.id, 0), tie(second!.id, 1)].sort(byCriterion));
  const page = await loadTaskPage(scene.people.office, taskId, new Date("2024-03-04T02:00:00Z"));
  expect(page!.submissions.map(({ number, proof }) => [number, proof])).toEqual([[2, []], [1, [{ position: 1, names: ["台账.txt"] }]]]);
  expect(page!.evidence.criteria.map(({ evidence }) => evidence.map(({ name }) => name))).toEqual([["台账.txt"], ["台账.txt"]]);
});

it("the database takes no more for a submission that was endorsed, whoever writes", async () => {
  const [first] = await submissions();
  await expect(db().submissionEvidence.create({ data: tie(first!.id, 1) })).rejects.toThrow(/never altered/);
});

it("what is handed back has proved nothing", async () => {
  await returnTask(by(scene.people.office), { ...(await shown(taskId)), returnKind: "work", reason: "评查要做", missing: "评查情况" });
  await prepare([]);
  await handBackSubmission(by(scene.people.justiceHead), { ...(await shown(taskId)), reason: "再改" });
  expect((await submissions()).map(({ state, evidence }) => [state, evidence.length])).toEqual([["returned", 1], ["returned", 2], ["handedBack", 0]]);
});
