import { z } from "zod";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import { SECTION_KINDS } from "@/lib/domain/report/model";
import { shownText } from "@/lib/domain/shown-text";
import { RECTIFICATION_TYPES } from "@/lib/domain/task/model";
import { DayField, Id } from "@/lib/usecases/fields";

/*
 * The shape of a correction as a page sends it. Whether it applies, and whether its words will do, `checkCorrection`
 * says; here only that each part is of its kind and of a length worth looking at.
 */

const Key = z.string().max(64);
const Line = z.string().max(2000).overwrite(shownText);
const Position = z.number().int().min(0);
const Place = z.object({ start: Position, end: Position });

const Assignment = z
  .object({
    leadUnitId: Id.nullable(),
    supportingUnitIds: z.array(Id).max(50),
    dueOn: DayField.nullable(),
    criteria: z.array(Line).max(50),
    rectificationType: z.enum(RECTIFICATION_TYPES).nullable(),
  })
  .partial();

const Facts = z.object({ title: Line, issuer: Line, year: z.number().nullable(), publishedOn: DayField.nullable() }).partial();

export const CorrectionFields: z.ZodType<Correction> = z.discriminatedUnion("type", [
  z.object({ type: z.literal("set-section-kind"), clauseKey: Key, kind: z.enum(SECTION_KINDS) }),
  z.object({ type: z.literal("split"), candidateKey: Key, at: Position }),
  z.object({ type: z.literal("merge"), candidateKeys: z.array(Key).max(500), into: Key }),
  z.object({ type: z.literal("retitle"), candidateKey: Key, title: Line }),
  z.object({ type: z.literal("drop"), candidateKey: Key, reason: Line }),
  z.object({ type: z.literal("drop-passage"), passageKey: Key, reason: Line }),
  z.object({ type: z.literal("restore-passage"), passageKey: Key }),
  z.object({ type: z.literal("add-from-selection"), span: Place, kind: z.enum(["shortcoming", "arrangement"]), title: Line.optional() }),
  z.object({ type: z.literal("attach-passage"), passageKey: Key, candidateKey: Key }),
  z.object({ type: z.literal("restore-dropped"), span: Place }),
  z.object({ type: z.literal("set-aside"), span: Place }),
  z.object({ type: z.literal("set-facts") }).extend(Facts.shape),
  z.object({ type: z.literal("set-assignment"), candidateKey: Key }).extend(Assignment.shape),
]);
