/** Every verb of a task. There is no other way to change one. */
export const TASK_VERBS = [
  "draft",
  "amend",
  "discard",
  "issue",
  "acknowledge",
  "decline",
  "reportProgress",
  "attachEvidence",
  "removeEvidence",
  "prepare",
  "handBack",
  "countersign",
  "submit",
  "withdraw",
  "openEvidence",
  "return",
  "close",
  "acknowledgePart",
  "declinePart",
  "reportPart",
  "waivePart",
  "urge",
  "instruct",
  "requestExtension",
  "endorseExtension",
  "decideExtension",
  "suspend",
  "resume",
  "recheck",
  "reopen",
  "reassign",
  "terminate",
] as const;

export type TaskVerb = (typeof TASK_VERBS)[number];

const TO_COME = [
  "requestExtension",
  "endorseExtension",
  "decideExtension",
  "suspend",
  "resume",
  "recheck",
  "reopen",
  "reassign",
  "terminate",
] as const satisfies readonly TaskVerb[];

export type BuiltVerb = Exclude<TaskVerb, (typeof TO_COME)[number]>;

/** The verbs that exist in this release; only these are ever offered or permitted. */
export const BUILT_VERBS: readonly BuiltVerb[] = TASK_VERBS.filter((verb): verb is BuiltVerb => !(TO_COME as readonly TaskVerb[]).includes(verb));
