import { z } from "zod";
import { RECTIFICATION_TYPES } from "@/lib/domain/task/model";
import { OTHER_ORIGINS, REPORT_ORIGINS } from "@/lib/domain/task/origin";
import { DayField, Id, listOf, optionalWords, OptionalDay, words } from "@/lib/usecases/fields";

/** What the office says of a task, each part of it as a form sends it. An empty text is nothing: null. */

const orNull = <T extends z.ZodType>(schema: T) => schema.transform((value) => value ?? null);

const Position = z.coerce.number().int().min(0);

/** Words the task was drawn from. `merged`: they came in by a merge 并入. */
const SourceFields = z.discriminatedUnion("from", [
  /** A passage of a report, or a stretch of it. */
  z.object({ from: z.literal("passage"), passageId: Id, start: Position.optional(), end: Position.optional(), merged: z.boolean().default(false) }),
  /** Words of a report that no passage holds, selected by a person. */
  z.object({ from: z.literal("selection"), readingId: Id, origin: z.enum(REPORT_ORIGINS), start: Position, end: Position, merged: z.boolean().default(false) }),
  /** Another origin: its words, who said them, when, and the document's number. */
  z.object({ from: z.literal("other"), origin: z.enum(OTHER_ORIGINS), quote: words(2000), givenBy: words(60), givenOn: DayField, documentNumber: orNull(optionalWords(60)) }),
]);

export type SourceFields = z.output<typeof SourceFields>;

export const Title = words(200);

export const Decision = words(4000);

/** Code may hand in the text alone. A row that exists already carries its id. */
export const CriterionFields = z.preprocess(
  (value) => (typeof value === "string" ? { text: value } : value),
  z.object({ id: Id.optional(), text: words(500) }),
);

export const MeasureFields = z.object({ id: Id.optional(), text: words(500), dueOn: orNull(OptionalDay), passageId: orNull(Id.nullish()) });

/** The part of a co-lead or supporting unit; without a day of its own, the task's. */
export const PartFields = z.object({
  unitId: Id,
  relation: z.enum(["coLead", "supporting"]),
  part: optionalWords(500).transform((text) => text ?? ""),
  dueOn: orNull(OptionalDay),
});

export type PartFields = z.output<typeof PartFields>;

const NullableId = orNull(z.preprocess((value) => (value === "" ? null : value), Id.nullish()));

export const TaskDraftFields = z.object({
  title: Title,
  decision: optionalWords(4000).transform((text) => text ?? ""),
  rectificationType: orNull(z.preprocess((value) => (value === "" ? null : value), z.enum(RECTIFICATION_TYPES).nullish())),
  sources: z.array(SourceFields).min(1).max(100),
  leadUnitId: NullableId,
  parts: listOf(PartFields, 50),
  reviewingUnitId: NullableId,
  leaderInChargeId: NullableId,
  /** The day planned; the issue makes it the original one. */
  dueOn: orNull(OptionalDay),
  criteria: listOf(CriterionFields, 50),
  measures: listOf(MeasureFields, 100),
});

/** A task as the office sets it down, before its number. */
export type TaskDraft = z.output<typeof TaskDraftFields>;
