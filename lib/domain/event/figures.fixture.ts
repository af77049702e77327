import type { Day } from "@/lib/domain/calendar/day";
import type { TaskState } from "@/lib/domain/event/task-state";
import { TASK_METRICS, type MetricDefinition } from "@/lib/domain/metrics/definitions";
import { lightOf } from "@/lib/domain/task/light";
import type { TaskFacts } from "@/lib/domain/task/model";
import { partLightOf } from "@/lib/domain/task/part-light";
import { receiptOf, type ReceiptRules } from "@/lib/domain/task/receipt";

const RULES: ReceiptRules = { calendar: { published: [], days: {} }, receiptWorkingDays: 3 };

/** All that is figured from a task, or from the state that an event carries, on a day. */
export function figuresOf(task: TaskState | TaskFacts, today: Day) {
  const held = Object.entries<MetricDefinition>(TASK_METRICS).filter(([, { holds, share = holds }]) => holds(task, today) || share(task, today));
  const parts = task.parts.map((part) => ({ unitId: part.unitId, countersigned: part.countersigned, light: partLightOf(part, task, today), receipt: receiptOf(task, part, today, RULES) }));
  return { light: lightOf(task, today), parts, metrics: held.map(([name]) => name) };
}
