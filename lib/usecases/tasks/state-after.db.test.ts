import { beforeAll, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { loadTaskAfter } from "@/lib/db/task-facts";
import { transaction } from "@/lib/db/transaction";
import { addDays, asDay, type Day } from "@/lib/domain/calendar/day";
import { figuresOf } from "@/lib/domain/event/figures.fixture";
import type { TaskState } from "@/lib/domain/event/task-state";
import { availableVerbs } from "@/lib/domain/task/available-verbs";
import type { ActingVerb } from "@/lib/domain/task/capacity";
import type { TaskFacts } from "@/lib/domain/task/model";
import { acknowledgePart } from "@/lib/usecases/tasks/acknowledge-part";
import { acknowledgeTask } from "@/lib/usecases/tasks/acknowledge-task";
import { amendTask } from "@/lib/usecases/tasks/amend-task";
import { closeTask } from "@/lib/usecases/tasks/close-task";
import { countersignSubmission } from "@/lib/usecases/tasks/countersign-submission";
import { declinePart } from "@/lib/usecases/tasks/decline-part";
import { declineTask } from "@/lib/usecases/tasks/decline-task";
import { handBackSubmission } from "@/lib/usecases/tasks/hand-back-submission";
import { issueTask } from "@/lib/usecases/tasks/issue-task";
import { prepareSubmission } from "@/lib/usecases/tasks/prepare-submission";
import { reportPart } from "@/lib/usecases/tasks/report-part";
import { reportProgress } from "@/lib/usecases/tasks/report-progress";
import { returnTask } from "@/lib/usecases/tasks/return-task";
import { submitTask } from "@/lib/usecases/tasks/submit-task";
import { waivePart } from "@/lib/usecases/tasks/waive-part";
import { withdrawSubmission } from "@/lib/usecases/tasks/withdraw-submission";
import type { Ctx } from "@/lib/usecases/verb";
import { fc } from "@/tests/support/property";
import { FIRST_DAY, buildScene, on, type Scene } from "@/tests/support/scene";
import { criteriaOf } from "@/tests/support/scene-submissions";
import { draftedTask, type Shown } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeAll(async () => void (scene = await buildScene()));

const ACTORS = ["officeHead", "justiceLiaison", "justiceHead", "transportHead", "townHead", "office"] as const;

type Doing = { readonly ctx: Ctx; readonly task: Shown; readonly facts: TaskFacts; readonly today: Day; readonly unitId: string; readonly yes: boolean };

const reason = "见附件";

/** How a test does each verb; whatever else is open to the actor is left alone. */
const DO: Partial<Record<ActingVerb, (doing: Doing) => Promise<unknown>>> = {
  issue: ({ ctx, task }) => issueTask(ctx, task),
  acknowledge: ({ ctx, task }) => acknowledgeTask(ctx, task),
  decline: ({ ctx, task }) => declineTask(ctx, { ...task, reason }),
  acknowledgePart: ({ ctx, task }) => acknowledgePart(ctx, task),
  declinePart: ({ ctx, task }) => declinePart(ctx, { ...task, reason }),
  reportPart: ({ ctx, task }) => reportPart(ctx, { ...task, text: "分工已完成" }),
  waivePart: ({ ctx, task, unitId }) => waivePart(ctx, { ...task, unitId, reason }),
  reportProgress: ({ ctx, task, yes }) => reportProgress(ctx, yes ? { ...task, text: "按计划推进" } : { ...task, noChange: true }),
  prepare: async ({ ctx, task }) => prepareSubmission(ctx, { ...task, statement: "均已完成", criteria: (await criteriaOf(task.taskId)).map((criterionId) => ({ criterionId, reason })) }),
  handBack: ({ ctx, task }) => handBackSubmission(ctx, { ...task, reason }),
  countersign: ({ ctx, task }) => countersignSubmission(ctx, task),
  submit: ({ ctx, task }) => submitTask(ctx, task),
  withdraw: ({ ctx, task }) => withdrawSubmission(ctx, task),
  return: ({ ctx, task, today, yes }) =>
    returnTask(ctx, { ...task, reason, missing: "目录", ...(yes ? { returnKind: "papers", grantedDueOn: addDays(today, 20) } : { returnKind: "work" }) }),
  close: ({ ctx, task }) => closeTask(ctx, task),
  amend: ({ ctx, task, facts, today }) => {
    const measures = [{ text: `改第 ${facts.version} 版的举措`, dueOn: addDays(today, 15) }];
    return amendTask(ctx, { ...task, measures, reason, ...(facts.status === "draft" && { leadUnitId: scene.units.justice, dueOn: addDays(today, 60) }) });
  },
};

/** What ends a history or throws it back, kept rare so that histories grow long. */
const RARE: readonly ActingVerb[] = ["decline", "declinePart", "waivePart", "amend"];

const chance = fc.record({ pick: fc.nat(1000), wait: fc.nat(25), yes: fc.boolean() });

const factsOf = async (taskId: string) => (await transaction((tx) => loadTaskAfter(tx, taskId, null)))!.facts;

/** Does one of the verbs that are open to somebody today; null where none is. */
async function doSomething(facts: TaskFacts, today: Day, { pick, yes }: { pick: number; yes: boolean }): Promise<ActingVerb | null> {
  const open = ACTORS.flatMap((who) => availableVerbs(scene.people[who], facts, today).flatMap(({ verb, allowed, unitIds }) => (allowed && DO[verb] ? { who, verb, unitId: unitIds[0]! } : [])));
  const verbs = [...new Set(open.map(({ verb }) => verb))];
  const usual = verbs.filter((verb) => !RARE.includes(verb) || pick % 3 === 0);
  const among = usual.length > 0 ? usual : verbs;
  const chosen = open.find(({ verb }) => verb === among[pick % among.length]);
  if (!chosen) return null;
  await DO[chosen.verb]!({ ctx: on(today, scene.people[chosen.who]), task: { taskId: facts.id, version: facts.version }, facts, today, unitId: chosen.unitId, yes });
  return chosen.verb;
}

const daysFrom = (today: Day) => [0, 5, 12, 40, 200].map((days) => addDays(today, days));

it("lets every past day be computed: each event carries what light, parts and metrics are figured from", async () => {
  const done = new Set<ActingVerb>();
  const { units } = scene;
  const history = fc.array(chance, { minLength: 14, maxLength: 22 });
  await fc.assert(
    fc.asyncProperty(history, async (chances) => {
      const parts = [{ unitId: units.transport, relation: "coLead" }, { unitId: units.town, relation: "supporting", dueOn: "2024-05-20" }];
      const { taskId } = await draftedTask(scene, { parts, dueOn: "2024-06-30", measures: [{ text: "印发方案", dueOn: "2024-04-30" }] });
      let today = asDay(FIRST_DAY);
      const rows = [{ today, facts: await factsOf(taskId) }];
      for (const step of chances) {
        today = addDays(today, step.wait);
        const verb = await doSomething(rows.at(-1)!.facts, today, step);
        if (verb === null) break;
        done.add(verb);
        rows.push({ today, facts: await factsOf(taskId) });
      }
      const events = await db().event.findMany({ where: { streamId: taskId }, orderBy: { sequence: "asc" } });
      expect(events).toHaveLength(rows.length);
      for (const [index, { today: then, facts }] of rows.entries()) {
        const state = events[index]!.state as unknown as TaskState;
        for (const day of daysFrom(then)) expect(figuresOf(state, day), `${day}, after ${events[index]!.kind}`).toEqual(figuresOf(facts, day));
      }
    }),
    { numRuns: 7, seed: 20240305, endOnFailure: true },
  );
  expect([...done].sort(), "the histories are worth the name").toEqual(Object.keys(DO).sort());
}, 180_000);
