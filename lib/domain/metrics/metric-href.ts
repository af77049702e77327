import { SENTENCE_METRICS, TASK_METRICS, type SentenceMetric, type TaskMetric } from "@/lib/domain/metrics/definitions";
import { sentencesHref, type SentenceFilter } from "@/lib/domain/report/sentence-filter";
import { ledgerHref, type TaskFilter } from "@/lib/domain/task/filter";

/**
 * The address of the list that a figure counts.
 *
 * @param within what of it is counted: a report, a unit, a leader's charge; everything where nothing is said
 */
export function metricHref(metric: TaskMetric, within: TaskFilter = {}): string {
  return ledgerHref({ filter: { ...within, ...TASK_METRICS[metric].ledger } });
}

/** The same of a figure of sentences. */
export function sentenceMetricHref(metric: SentenceMetric, within: SentenceFilter = {}): string {
  return sentencesHref({ filter: { ...within, ...SENTENCE_METRICS[metric] } });
}
