import type { MessageValues } from "@/lib/domain/errors";
import type { CriterionFacts, PartFacts } from "@/lib/domain/task/model";

export const SUBMISSION_GAPS = ["criterion-without-evidence", "part-unreported", "not-countersigned"] as const;
export type SubmissionGap = { readonly code: (typeof SUBMISSION_GAPS)[number]; readonly values: MessageValues };

type Contents = {
  readonly criteria: readonly CriterionFacts[];
  readonly parts: readonly Pick<PartFacts, "unitName" | "relation" | "state" | "countersigned">[];
};

/** What stands between a task and the preparation of its submission: evidence or a stated reason, and the parts. */
export function preparationGaps({ criteria, parts }: Contents): SubmissionGap[] {
  const bare = criteria.filter(({ evidenceCount, excused }) => evidenceCount === 0 && !excused);
  const open = parts.filter(({ state }) => state !== "reported" && state !== "waived");
  return [
    ...bare.map(({ position }): SubmissionGap => ({ code: "criterion-without-evidence", values: { position } })),
    ...open.map(({ unitName }): SubmissionGap => ({ code: "part-unreported", values: { unit: unitName } })),
  ];
}

/** What stands between a task and the head's endorsement: the same, and the co-leads' countersignature. */
export function submissionGaps(contents: Contents): SubmissionGap[] {
  const unsigned = contents.parts.filter(({ relation, state, countersigned }) => relation === "coLead" && state !== "waived" && !countersigned);
  return [...preparationGaps(contents), ...unsigned.map(({ unitName }): SubmissionGap => ({ code: "not-countersigned", values: { unit: unitName } }))];
}
