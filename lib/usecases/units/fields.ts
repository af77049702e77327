import { z } from "zod";
import { UNIT_KINDS } from "@/lib/domain/people/unit-kinds";
import { Id, listOf, words } from "@/lib/usecases/fields";

/** Keywords as a form sends them: one text, separated by 、 ， ; a space or a new line. */
const Keywords = z.preprocess(
  (value) => (typeof value === "string" ? value.split(/[、，,；;\s]+/u) : value),
  listOf(words(30), 100).transform((keywords) => [...new Set(keywords)]),
);

/** What an administrator says of a unit. */
export const UnitFields = z.object({
  code: z
    .string()
    .trim()
    .min(1)
    .max(32)
    .refine((code) => /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(code), { params: { code: "field-unit-code" } }),
  name: words(80),
  shortName: words(20),
  kind: z.enum(UNIT_KINDS),
  parentId: z.preprocess((value) => (value === "" || value === undefined ? null : value), Id.nullable()),
  duties: Keywords,
  position: z.coerce.number().int().min(0).max(9999),
});

export type UnitFields = z.output<typeof UnitFields>;
