import { describe, expect, it } from "vitest";
import { asDay } from "@/lib/domain/calendar/day";
import { measure, METRICS, TASK_METRICS, type MetricDefinition, type TaskMetric } from "@/lib/domain/metrics/definitions";
import { LEDGER_VIEWS } from "@/lib/domain/metrics/ledger-filter";
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
  unassigned: aTask({ status: "draft", everIssued: false, leadUnitId: null }),
  reviewedPastDue: aTask({ status: "submitted", originalDueOn: day("2024-10-31"), dueOn: day("2024-10-31"), submittedOn: day("2024-10-30") }),
  suspended: aTask({ dueOn: day("2024-10-01"), suspendedSince: day("2024-09-01") }),
};

const ALL = { ...RATED, ...OTHERS };
const named = (metric: TaskMetric) => Object.entries(ALL).flatMap(([name, task]) => (TASK_METRICS[metric].holds(task, TODAY) ? name : []));

describe("a metric", () => {
  it("counts what its list lists", () => {
    expect(named("overdue")).toEqual(["23-01", "23-04", "23-12", "23-17"]);
    expect(named("stalledOrReturned")).toEqual(["23-03", "stalled", "returned"]);
    expect(named("dueSoon")).toEqual(["23-03", "dueSoon"]);
    expect(named("toReview")).toEqual(["23-06", "reviewedPastDue"]);
    expect(named("toAcknowledge")).toEqual(["issued"]);
    expect(named("declined")).toEqual(["declined"]);
    expect(named("unassigned")).toEqual(["unassigned"]);
    expect(measure("open", Object.values(ALL), TODAY)).toEqual({ count: 12, of: 12 });
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
    for (const { holds, ledger } of Object.values(TASK_METRICS) as MetricDefinition[]) {
      for (const task of Object.values(ALL)) {
        if (ledger.status) expect(holds(task, TODAY)).toBe(ledger.status.includes(task.status));
        if (ledger.light) expect(holds(task, TODAY)).toBe(ledger.light.includes(lightOf(task, TODAY).light));
      }
    }
    const views = (Object.values(TASK_METRICS) as MetricDefinition[]).flatMap(({ ledger }) => ledger.view ?? []);
    expect(views.sort()).toEqual([...LEDGER_VIEWS].sort());
  });

  it("has its name and its definition in both languages", () => {
    for (const words of [zh, en]) {
      expect(Object.keys(words).sort()).toEqual([...METRICS].sort());
      for (const { name, definition } of Object.values(words)) expect(name && definition).toBeTruthy();
    }
  });
});
