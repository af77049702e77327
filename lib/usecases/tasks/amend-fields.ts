import { z } from "zod";
import { RECTIFICATION_TYPES } from "@/lib/domain/task/model";
import { DayField, Id, optionalWords } from "@/lib/usecases/fields";
import { CriterionFields, Decision, MeasureFields, PartFields, Title } from "@/lib/usecases/tasks/draft-fields";
import { Decided } from "@/lib/usecases/tasks/task-verb";

/** What is left out stays as it is; an empty text clears. */
const clearable = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === "" ? null : value), schema.nullable().optional());

/** What is left out stays; an empty text is an empty list: a form sends it along, lest a list without rows be left out. */
const rows = <T extends z.ZodType>(row: T, maximum: number) =>
  z.preprocess((value) => (value === "" ? [] : value === undefined || Array.isArray(value) ? value : [value]), z.array(row).max(maximum).optional());

export const AmendTask = Decided.extend({
  title: Title.optional(),
  decision: clearable(Decision),
  rectificationType: clearable(z.enum(RECTIFICATION_TYPES)),
  leadUnitId: clearable(Id),
  dueOn: clearable(DayField),
  reviewingUnitId: clearable(Id),
  leaderInChargeId: clearable(Id),
  criteria: rows(CriterionFields, 50),
  measures: rows(MeasureFields, 100),
  parts: rows(PartFields, 50),
  /** Asked for once the task has been issued. */
  reason: optionalWords(1000),
});

export type Amendment = z.output<typeof AmendTask>;
