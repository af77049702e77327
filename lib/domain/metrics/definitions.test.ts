import { describe, expect, it } from "vitest";
import { asDay } from "@/lib/domain/calendar/day";
import { measure, metricOf, METRICS, SENTENCE_METRICS, TASK_METRICS, type MetricDefinition, type TaskMetric } from "@/lib/domain/metrics/definitions";
import { LEDGER_VIEWS, type LedgerFilter } from "@/lib/domain/metrics/ledger-filter";
import { metricHref, sentenceMetricHref } from "@/lib/domain/metrics/metric-href";
import { readSentencesAddress } from "@/lib/domain/report/sentence-filter";
import { readLedgerAddress } from "@/lib/domain/task/filter";
import { lightOf } from "@/lib/domain/task/light";
import { aTask } from "@/lib/domain/task/task.fixture";
import en from "@/messages/en/metrics.json";
import zh from "@/messages/zh-CN/metrics.json";

const day = asDay;
const TODAY = day("2024-11-12");

/** The tasks of the drawn leader's page that bear on the two rates, by their numbers there. */
const RATED = {
  "23-01": aTask({ originalDueOn: day("2024-09-30"), dueOn: day("2024-09-30") }),
  "23-03": aTask({ originalDueOn: day("2024-10-31"), dueOn: day("2024-11-30") }),
  "23-04": aTask({ originalDueOn: day("2024-10-31"), dueOn: day("2024-10-31") }),
  "23-12": aTask({ originalDueOn: day("2024-08-31"), dueOn: day("2024-11-05") }),
  "23-14": aTask({ status: "closed", originalDueOn: day("2024-06-30"), dueOn: day("2024-06-30"), acceptedOn: day("2024-06-20"), closedOn: day("2024-06-28") }),
  "23-17": aTask({ originalDueOn: day("2024-11-09"), dueOn: day("2024-11-09") }),
  "23-06": aTask({ status: "submitted", submittedOn: day("2024-11-04") }),
};

const OTHERS = {
  stalled: aTask({ lastRealProgressOn: day("2024-09-05") }),
  returned: aTask({ returnedOn: day("2024-11-06"), lastRealProgressOn: day("2024-11-01") }),
  dueSoon: aTask({ dueOn: day("2024-11-25"), lastRealProgressOn: day("2024-11-04") }),
  issued: aTask({ status: "issued", issuedOn: day("2024-11-11"), lastRealProgressOn: null }),
  declined: aTask({ status: "draft" }),
  declinedLeadless: aTask({ status: "draft", leadUnitId: null }),
  unassigned: aTask({ status: "draft", everIssued: false, leadUnitId: null }),
  toIssue: aTask({ status: "draft", everIssued: false }),
  lateAndSilent: aTask({ originalDueOn: day("2024-12-31"), dueOn: day("2024-11-11"), lastRealProgressOn: day("2024-10-01") }),
  submittedLong: aTask({ status: "submitted", submittedOn: day("2024-09-01") }),
  reviewedPastDue: aTask({ status: "submitted", originalDueOn: day("2024-10-31"), dueOn: day("2024-10-31"), submittedOn: day("2024-10-30") }),
  suspended: aTask({ dueOn: day("2024-10-01"), suspendedSince: day("2024-09-01") }),
};

const paramsOf = (href: string) => Object.fromEntries(new URL(href, "http://site.invalid").searchParams);

const ALL = { ...RATED, ...OTHERS };
const named = (metric: TaskMetric) => Object.entries(ALL).flatMap(([name, task]) => (TASK_METRICS[metric].holds(task, TODAY) ? name : []));

describe("a metric", () => {
  it("counts what its list lists", () => {
    expect(named("overdue")).toEqual(["23-01", "23-04", "23-12", "23-17", "lateAndSilent"]);
    expect(named("stalledOrReturned")).toEqual(["23-03", "stalled", "returned"]);
    expect(named("dueSoon")).toEqual(["23-03", "dueSoon"]);
    expect(named("toReview")).toEqual(["23-06", "submittedLong", "reviewedPastDue"]);
    expect(named("toAcknowledge")).toEqual(["issued"]);
    expect(measure("open", Object.values(ALL), TODAY)).toEqual({ count: 14, of: 14 });
  });

  it("has each draft in one list: declined, without a unit, or to issue", () => {
    expect(named("declined")).toEqual(["declined", "declinedLeadless"]);
    expect(named("unassigned")).toEqual(["unassigned"]);
    expect(named("toIssue")).toEqual(["toIssue"]);
    expect(named("draft")).toEqual(["declined", "declinedLeadless", "unassigned", "toIssue"]);
  });

  it("tells late from silent: each open task in one of the four, and the office's waiting in no silence", () => {
    expect(named("lateSilent")).toEqual(["23-01", "23-04", "23-12", "23-17", "lateAndSilent"]);
    expect(named("inTimeSilent")).toEqual(["23-03", "stalled"]);
    const four = [...named("lateSilent"), ...named("lateReporting"), ...named("inTimeSilent"), ...named("inTimeReporting")];
    expect(four.toSorted()).toEqual(named("open").toSorted());
    expect(named("silent")).toEqual([...named("lateSilent"), ...named("inTimeSilent")].toSorted((a, b) => Object.keys(ALL).indexOf(a) - Object.keys(ALL).indexOf(b)));
    for (const waiting of ["submittedLong", "suspended", "23-06"]) expect(named("inTimeReporting")).toContain(waiting);
  });

  it("judges 1 of 6 by the original day and 1 of 5 by the effective one, as drawn", () => {
    const tasks = Object.values(RATED);
    expect(measure("onTimeOriginal", tasks, TODAY)).toEqual({ count: 1, of: 6 });
    expect(measure("onTimeEffective", tasks, TODAY)).toEqual({ count: 1, of: 5 });
  });

  it("does not hold the office's waiting against the unit", () => {
    expect(named("onTimeOriginal")).not.toContain("reviewedPastDue");
    expect(named("onTimeEffective")).not.toContain("suspended");
  });

  it("filters the ledger by nothing but its own definition", () => {
    const isListed = ({ status, light, view }: LedgerFilter, task: (typeof ALL)["23-01"]) =>
      (status?.includes(task.status) ?? true) && (light?.includes(lightOf(task, TODAY).light) ?? true) && TASK_METRICS[metricOf({ ...(view && { view }) })!].holds(task, TODAY);
    for (const [name, { holds, ledger }] of Object.entries(TASK_METRICS) as [string, MetricDefinition][]) {
      for (const [which, task] of Object.entries(ALL)) expect([name, which, isListed(ledger, task)]).toEqual([name, which, holds(task, TODAY)]);
    }
  });

  it("is the only one of its list, and each view of the ledger is one's", () => {
    for (const [name, { ledger }] of Object.entries(TASK_METRICS) as [TaskMetric, MetricDefinition][]) expect(metricOf(ledger)).toBe(name);
    for (const view of LEDGER_VIEWS) expect(metricOf({ view })).not.toBeNull();
    expect(metricOf({ light: ["red", "amber"] })).toBeNull();
  });

  it("opens its list, within what is counted", () => {
    expect(metricHref("lateSilent", { unit: "u1", relation: "lead" })).toBe("/tasks?light=red&relation=lead&unit=u1&view=silent");
    expect(metricHref("all")).toBe("/tasks");
    expect(sentenceMetricHref("coverage", { report: "r1" })).toBe("/reports/sentences?disposition=pending&report=r1");
    for (const metric of Object.keys(TASK_METRICS) as TaskMetric[]) {
      const { filter, nonsense } = readLedgerAddress(paramsOf(metricHref(metric, { charge: "mine" })));
      expect([filter, nonsense]).toEqual([{ charge: "mine", ...TASK_METRICS[metric].ledger }, []]);
    }
    for (const metric of Object.keys(SENTENCE_METRICS) as (keyof typeof SENTENCE_METRICS)[]) {
      expect(readSentencesAddress(paramsOf(sentenceMetricHref(metric)))).toEqual({ filter: SENTENCE_METRICS[metric], page: 1, nonsense: [] });
    }
  });

  it("has its name and its definition in both languages", () => {
    for (const words of [zh, en]) {
      expect(Object.keys(words).sort()).toEqual([...METRICS].sort());
      for (const { name, definition } of Object.values(words)) expect(name && definition).toBeTruthy();
    }
  });
});
