import { describe, expect, it } from "vitest";
import { addDays, asDay, type Day } from "@/lib/domain/calendar/day";
import { stateOf } from "@/lib/domain/event/task-state";
import { dayAfterTerm, daysLate, effectiveDay, isDueSoon, isOverdue, onTimeAgainstEffective, onTimeAgainstOriginal } from "@/lib/domain/task/deadline";
import { isSuspended, punctuality, readPlainly, statusOf, type Act, type Did } from "@/lib/domain/task/history-plain.fixture";
import { isFrom, statusAfter } from "@/lib/domain/task/lifecycle";
import { lightOf } from "@/lib/domain/task/light";
import type { TaskFacts } from "@/lib/domain/task/model";
import { nextMeasureOn } from "@/lib/domain/task/progress";
import { isStalled } from "@/lib/domain/task/stall";
import { aTask } from "@/lib/domain/task/task.fixture";
import { thresholdsOf } from "@/lib/domain/task/thresholds";
import type { TaskVerb } from "@/lib/domain/task/verbs";
import { fc } from "@/tests/support/property";

const VERB: Record<Did, TaskVerb> = {
  issue: "issue",
  acknowledge: "acknowledge",
  decline: "decline",
  progress: "reportProgress",
  noChange: "reportProgress",
  submit: "submit",
  withdraw: "withdraw",
  return: "return",
  close: "close",
  suspend: "suspend",
  resume: "resume",
  extend: "decideExtension",
  reassign: "reassign",
  terminate: "terminate",
};

/** A task's row as verbs write it, with the side records that the effective day comes from. */
type Row = {
  task: TaskFacts;
  approved: { dueOn: Day; on: Day } | null;
  suspensions: { since: Day; until: Day | null }[];
  measures: { dueOn: Day; doneOn: Day | null }[];
};

function write(row: Row, act: Act): Row {
  const on = asDay(act.on);
  const task: TaskFacts = { ...row.task, status: statusAfter(VERB[act.did]) ?? row.task.status };
  const due = (approved: Row["approved"], suspensions: Row["suspensions"]) => effectiveDay(task.originalDueOn!, approved, suspensions);
  switch (act.did) {
    case "issue": {
      const dueOn = asDay(act.due);
      const measures = act.measures.map((measure) => ({ dueOn: asDay(measure.due), doneOn: null }));
      const days = { issuedOn: on, originalDueOn: dueOn, dueOn, lastRealProgressOn: null, returnedOn: null, nextMeasureOn: nextMeasureOn(measures) };
      return { task: { ...task, ...days }, approved: null, suspensions: [], measures };
    }
    case "reassign":
      return { ...row, task: { ...task, issuedOn: on, returnedOn: null } };
    case "progress": {
      const measures = row.measures.map((measure, index) => (index === act.finishes ? { ...measure, doneOn: on } : measure));
      return { ...row, measures, task: { ...task, lastRealProgressOn: on, returnedOn: null, nextMeasureOn: nextMeasureOn(measures) } };
    }
    case "submit":
      return { ...row, task: { ...task, submittedOn: on } };
    case "withdraw":
      return { ...row, task: { ...task, submittedOn: null } };
    case "return": {
      const approved = act.term === null ? row.approved : { dueOn: dayAfterTerm(task.dueOn!, asDay(act.term)), on };
      return { ...row, approved, task: { ...task, submittedOn: null, returnedOn: on, dueOn: due(approved, row.suspensions) } };
    }
    case "close":
      return { ...row, task: { ...task, acceptedOn: task.submittedOn, closedOn: on } };
    case "extend": {
      const approved = { dueOn: asDay(act.to), on };
      return { ...row, approved, task: { ...task, dueOn: due(approved, row.suspensions) } };
    }
    case "suspend":
      return { ...row, suspensions: [...row.suspensions, { since: on, until: null }], task: { ...task, suspendedSince: on } };
    case "resume": {
      const suspensions = row.suspensions.map((suspension) => ({ ...suspension, until: suspension.until ?? on }));
      return { ...row, suspensions, task: { ...task, suspendedSince: null, dueOn: due(row.approved, suspensions) } };
    }
    default:
      return { ...row, task };
  }
}

/** Only `resume` and reports reach a suspended task. */
function mayFollow(did: Did, acts: Act[]): boolean {
  const status = statusOf(acts) as TaskFacts["status"];
  const suspended = isSuspended(acts);
  if (did === "resume") return suspended;
  return isFrom(VERB[did], status) && (!suspended || did === "progress" || did === "noChange");
}

/** What ends a history or throws it back, kept rare so that histories grow long. */
const RARE: readonly Did[] = ["terminate", "close", "decline", "reassign", "suspend"];

type Chance = { pick: number; wait: number; span: number; yes: boolean };

function nextAct(acts: Act[], today: Day, { pick, span, yes }: Chance): Act {
  const on = today;
  const may = (Object.keys(VERB) as Did[]).filter((did) => mayFollow(did, acts));
  const usual = may.filter((did) => !RARE.includes(did) || (pick + span) % 4 === 0);
  const open = usual.length > 0 ? usual : may;
  const did = open[pick % open.length]!;
  if (did === "issue") return { on, did, due: addDays(today, span), measures: yes ? [{ due: addDays(today, Math.floor(span / 3)) }, { due: addDays(today, Math.floor(span / 2)) }] : [] };
  if (did === "progress") return { on, did, finishes: yes ? pick % 2 : null };
  if (did === "return") return { on, did, term: yes ? addDays(today, span % 40) : null };
  if (did === "extend") return { on, did, to: addDays(today, span) };
  return { on, did };
}

const chance = fc.record({ pick: fc.nat(1000), wait: fc.nat(30), span: fc.nat(250), yes: fc.boolean() });
const history = fc.record({ begin: fc.integer({ min: 0, max: 900 }), chances: fc.array(chance, { minLength: 1, maxLength: 30 }) });

function line(task: TaskFacts, today: Day): string {
  return `${lightOf(task, today).light} late ${daysLate(task, today)} soon ${isDueSoon(task, today)}`;
}

describe("deadline and light over random histories", () => {
  it("agree with a plain reading of the rules, on every day of each", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(history, ({ begin, chances }) => {
        let today = addDays(asDay("2023-06-01"), begin);
        const acts: Act[] = [];
        let row: Row = {
          task: aTask({ status: "draft", issuedOn: null, originalDueOn: null, dueOn: null, lastRealProgressOn: null }),
          approved: null,
          suspensions: [],
          measures: [],
        };
        for (const step of chances) {
          if (["closed", "terminated"].includes(row.task.status)) break;
          const act = nextAct(acts, today, step);
          acts.push(act);
          row = write(row, act);
          expect(lightOf(stateOf(row.task), today)).toEqual(lightOf(row.task, today));
          for (let n = 0; n <= step.wait; n += 1, today = addDays(today, 1)) {
            const said = line(row.task, today);
            if (said !== readPlainly(acts, today)) expect(said, `${today} after ${JSON.stringify(acts)}`).toBe(readPlainly(acts, today));
            if (said.startsWith("red") !== isOverdue(row.task, today)) expect.unreachable(`red is not overdue: ${today} after ${JSON.stringify(acts)}`);
            seen.add(`${row.task.status} ${lightOf(row.task, today).why}`);
            agreeWithThresholds(row.task, today);
          }
        }
        if (row.task.status === "closed") expect(`${onTimeAgainstOriginal(row.task, today)} ${onTimeAgainstEffective(row.task, today)}`).toBe(punctuality(acts));
      }),
      { numRuns: 400, seed: 20240229 },
    );
    // The histories are worth the name: they passed through every light, in every status that can show it.
    for (const why of ["issued overdue", "active overdue", "submitted overdue", "active returned", "active measurePassed", "active stalled", "issued stalled", "active dueSoon", "active onCourse", "submitted submitted", "active suspended", "closed closed", "terminated terminated"]) {
      expect([...seen], why).toContain(why);
    }
  });
});

function agreeWithThresholds(task: TaskFacts, today: Day) {
  const { dueSoonFrom, stallsOn } = thresholdsOf(task);
  if (task.status === "draft") return;
  if ((stallsOn !== null && stallsOn <= today) !== isStalled(task, today)) expect.unreachable(`stalls on ${stallsOn}, asked on ${today}`);
  const runs = ["issued", "active", "submitted"].includes(task.status) && task.suspendedSince === null;
  const soon = runs && dueSoonFrom !== null && dueSoonFrom <= today && today <= task.dueOn!;
  if (soon !== isDueSoon(task, today)) expect.unreachable(`due soon from ${dueSoonFrom}, asked on ${today}`);
}
