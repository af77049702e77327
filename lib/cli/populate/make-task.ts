import type { Cast, CastPassage, CastUnit } from "@/lib/cli/populate/cast";
import { idAt, type Draw } from "@/lib/cli/populate/draw";
import type { Life } from "@/lib/cli/populate/life";
import { instantOn, MadeTask } from "@/lib/cli/populate/made-task";
import { taskNumber } from "@/lib/domain/task/number";
import { nextMeasureOn } from "@/lib/domain/task/progress";
import { thresholdsOf } from "@/lib/domain/task/thresholds";
import { addDays, daysBetween, type Day } from "@/lib/domain/calendar/day";

const TITLES = ["逐项对账，按季公开", "明确责任，压实到岗", "补齐短板，统一口径", "专项整治，销号管理", "完善制度，定期评查", "优化流程，压缩时限"];
const CRITERION = "有正式文件或台账可查";
const REASON = "成效见随附台账，不另附文件";

export type Ordinals = { shortcoming: number; arrangement: number };

/** One task with a whole, possible history: its rows by table, events sealed. Takes the next number of its series. */
export function makeTask({ officeHead, office, year, units }: Cast, passages: readonly CastPassage[], life: Life, draw: Draw, ordinals: Ordinals): MadeTask {
  const passage = draw.among(passages);
  const origin = passage.kind === "shortcomings" ? "shortcoming" : "arrangement";
  const number = taskNumber(year, origin, (ordinals[origin] += 1));
  const lead = draw.among(units);
  const others = [draw.among(units), draw.among(units)].filter((unit, index, all) => unit !== lead && all.indexOf(unit) === index).slice(0, draw.between(0, 2));
  const drafted = instantOn(life.draftedOn, draw.between(0, 360));
  const task = new MadeTask(drafted);
  const title = `${draw.among(TITLES)}（${number}）`;
  const measures = [1, 2, 3].slice(0, draw.between(0, 3)).map((step, _, all) => ({ dueOn: addDays(life.issuedOn, Math.floor((daysBetween(life.issuedOn, life.dueOn) * step) / all.length)), doneOn: null }));
  const isReported = life.submittedOn !== null;

  Object.assign(task.facts, {
    leadUnitId: lead.id,
    dueOn: life.dueOn,
    parts: others.map(({ id, name }) => ({ unitId: id, unitName: name, relation: "supporting", state: "pending", joinedOn: null, dueOn: null, lastRealProgressOn: null, countersigned: false })),
  });
  const measureRows = measures.map(({ dueOn }, index) => ({ taskId: task.id, id: idAt(drafted), position: index + 1, text: `第 ${index + 1} 步`, dueOn, doneOn: life.closedOn ?? (isReported || dueOn < (life.reportedOn.at(-1) ?? life.issuedOn) ? dueOn : null) }));
  task.facts.nextMeasureOn = nextMeasureOn(measureRows);
  for (const row of measureRows) task.add("Measure", row);

  const sources = [{ passageId: passage.id, quote: passage.quote }];
  task.record("task.drafted", office, drafted, { number, title, origin, reportId: passage.reportId, sources });
  const submissionId = live(task, life, { officeHead, lead, others });
  const percent = life.fate === "closed" || life.fate === "submitted" ? 100 : life.reportedOn.length * 25;
  const last = life.reportedOn.at(-1) ?? null;

  const { parts, leadUnitId: _lead, version, ...facts } = task.facts;
  task.add("Task", {
    ...{ id: task.id, number, origin, reportId: passage.reportId, title, decision: "", suspendedDays: 0, extensionPending: false, round: 1 },
    ...{ createdById: office.personId, createdAt: drafted, percent, lastProgressOn: last, version },
    ...facts,
    ...thresholdsOf(facts),
  });
  task.add("Source", { id: idAt(drafted), taskId: task.id, origin, passageId: passage.id, readingId: passage.readingId, start: passage.start, end: passage.end, quote: passage.quote, position: 0, merged: false });
  const criterionId = idAt(drafted);
  task.add("Criterion", { id: criterionId, taskId: task.id, position: 1, text: CRITERION });
  if (submissionId !== null) task.add("CriterionException", { submissionId, criterionId, reason: REASON });
  const unitRow = { taskId: task.id, part: "" };
  task.add("TaskUnit", { ...unitRow, id: idAt(drafted), unitId: lead.id, relation: "lead", position: 0, state: "pending", percent, lastProgressOn: last, lastRealProgressOn: last });
  for (const [index, { unitId, relation, state, lastRealProgressOn }] of parts.entries()) {
    task.add("TaskUnit", { ...unitRow, id: idAt(drafted), unitId, relation, position: index + 1, state, percent: state === "reported" ? 100 : 0, lastProgressOn: lastRealProgressOn, lastRealProgressOn });
  }
  return task;
}

type Actors = { readonly officeHead: Cast["officeHead"]; readonly lead: CastUnit; readonly others: readonly CastUnit[] };

/** From the issue on, as far as the life went. Gives the submission's id where there is one. */
function live(task: MadeTask, life: Life, { officeHead, lead, others }: Actors): string | null {
  if (life.fate === "draft") return null;
  const leadUnit = { id: lead.id, name: lead.name };
  const parts = task.facts.parts.map((part) => ({ unit: { id: part.unitId, name: part.unitName }, relation: part.relation, dueOn: part.dueOn }));
  const { issuedOn, dueOn } = life;
  const next = () => ({ version: task.facts.version + 1 });
  task.record("task.issued", officeHead, instantOn(issuedOn, 400), { lead: leadUnit, parts, reviewingUnit: null, dueOn, attempt: 1 }, { status: "issued", everIssued: true, issuedOn, originalDueOn: dueOn, ...next() });
  const ends = life.closedOn !== null;
  const receipt = life.acknowledgedOn === null ? null : { acknowledgedOn: life.acknowledgedOn, acknowledgedById: lead.liaison.personId };
  task.add("Assignment", {
    ...{ id: idAt(instantOn(issuedOn, 400)), taskId: task.id, unitId: lead.id, number: 1, issuedOn, issuedById: officeHead.personId, dueOn },
    ...(receipt ?? { acknowledgedOn: null, acknowledgedById: null }),
    ...{ endedOn: life.closedOn, outcome: ends ? "closed" : null },
  });
  if (life.acknowledgedOn === null) return null;
  task.record("task.acknowledged", lead.liaison, instantOn(life.acknowledgedOn, 420), { lead: leadUnit }, { status: "active", ...next() });
  for (const [index, unit] of others.entries()) acknowledgePart(task, index, unit, instantOn(life.acknowledgedOn, 440 + index));
  report(task, life, lead);
  if (life.submittedOn === null) return null;
  for (const [index, unit] of others.entries()) reportPart(task, index, unit, life.submittedOn, instantOn(life.submittedOn, 10 + index));
  return submit(task, life, { officeHead, lead });
}

function acknowledgePart(task: MadeTask, index: number, { id, name, liaison }: CastUnit, at: Date): void {
  task.facts.parts[index]!.state = "acknowledged";
  task.record("task.partAcknowledged", liaison, at, { unit: { id, name } });
}

function reportPart(task: MadeTask, index: number, { id, name, head }: CastUnit, on: Day, at: Date): void {
  Object.assign(task.facts.parts[index]!, { state: "reported", lastRealProgressOn: on });
  task.record("task.partReported", head, at, { unit: { id, name }, text: "分工已完成。" });
}

function report(task: MadeTask, life: Life, lead: CastUnit): void {
  for (const [index, on] of life.reportedOn.entries()) {
    const at = instantOn(on, 0);
    const [from, to] = [index * 25, (index + 1) * 25];
    const text = `按计划推进，完成 ${to}%。`;
    task.add("Progress", { id: idAt(at), taskId: task.id, unitId: lead.id, personId: lead.liaison.personId, at, on, text, percent: to, difficulties: "", needs: "", noChange: false });
    const particulars = { unit: { id: lead.id, name: lead.name }, from, to, text, difficulties: null, needs: null, noChange: false, measuresDone: [], evidence: [] };
    task.record("task.progressReported", lead.liaison, at, particulars, { lastRealProgressOn: on });
  }
}

function submit(task: MadeTask, { submittedOn, closedOn, dueOn }: Life, { officeHead, lead }: Omit<Actors, "others">): string {
  const [preparedAt, endorsedAt] = [instantOn(submittedOn!, 60), instantOn(submittedOn!, 120)];
  const [statement, leadUnit] = ["各项举措均已完成，申请销号。", { id: lead.id, name: lead.name }];
  const id = idAt(preparedAt);
  const raised = () => ({ version: task.facts.version + 1 });
  task.record("task.prepared", lead.liaison, preparedAt, { lead: leadUnit, statement, evidence: [], exceptions: [{ criterion: 1, reason: REASON }] }, raised());
  const preparedBy = { id: lead.liaison.personId, name: lead.liaison.name };
  const endorsed = { lead: leadUnit, statement, endorsedOn: submittedOn!, preparedBy, bothRoles: false };
  task.record("task.submitted", lead.head, endorsedAt, endorsed, { status: "submitted", submittedOn, ...raised() });
  const row = { id, taskId: task.id, number: 1, statement, preparedById: lead.liaison.personId, preparedAt, endorsedById: lead.head.personId, endorsedAt, endorsedOn: submittedOn };
  const closedAt = closedOn === null ? null : instantOn(closedOn, 240);
  task.add("Submission", { ...row, state: closedAt === null ? "standing" : "accepted", decidedById: closedAt === null ? null : officeHead.personId, decidedAt: closedAt });
  if (closedAt !== null) {
    const closing = { opinion: null, acceptedOn: submittedOn!, originalDueOn: dueOn, dueOn };
    task.record("task.closed", officeHead, closedAt, closing, { status: "closed", submittedOn: null, acceptedOn: submittedOn, closedOn, ...raised() });
  }
  return id;
}
