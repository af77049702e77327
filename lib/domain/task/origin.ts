/** Where a task comes from; each is one letter of its number. */
export const TASK_ORIGINS = [
  "shortcoming",
  "arrangement",
  "instruction",
  "meeting",
  "superiorFeedback",
  "judicialAdvice",
  "procuratorialAdvice",
  "oral",
] as const;

export type TaskOrigin = (typeof TASK_ORIGINS)[number];

export const REPORT_ORIGINS = ["shortcoming", "arrangement"] as const satisfies readonly TaskOrigin[];

/** Only what the report itself says counts in its coverage. */
export function countsInCoverage(origin: TaskOrigin): boolean {
  return (REPORT_ORIGINS as readonly TaskOrigin[]).includes(origin);
}

/** What the report's sections give rise to. */
export const SECTION_ORIGINS = { shortcomings: "shortcoming", arrangements: "arrangement" } as const satisfies Record<string, TaskOrigin>;

/** 领导批示, 会议纪要 and the others: words that no report said. */
export const OTHER_ORIGINS = TASK_ORIGINS.filter((origin) => !countsInCoverage(origin));
