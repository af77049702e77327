import { z } from "zod";
import { isDay, type Day } from "@/lib/domain/calendar/day";
import { secrecyMarkIn } from "@/lib/domain/secrecy";
import { shownText } from "@/lib/domain/shown-text";

/** The kinds of field that forms share. A form sends text; an empty text is nothing. */

const empty = (value: unknown) => (value === "" ? undefined : value);
const blank = (value: unknown) => (typeof value === "string" && shownText(value) === "" ? undefined : value);

/** The id of a row. What could be none is refused before the database is asked. */
export const Id = z
  .string()
  .min(1)
  .max(64)
  .refine((id) => /^[\w-]*$/.test(id), { params: { code: "field-invalid" } });

export const OptionalId = z.preprocess(empty, Id.optional());

/** One line or more of words as they show, trimmed: what nobody sees is left out and, alone, is nothing. NUL and lone surrogates, which PostgreSQL cannot keep, are refused, as is what bears a mark of state secrets. */
export const words = (maximum: number) =>
  z
    .string()
    .overwrite(shownText)
    .trim()
    .min(1)
    .max(maximum)
    .refine((text) => !text.includes("\0") && text.isWellFormed(), { params: { code: "field-characters" } })
    .refine((text) => secrecyMarkIn(text) === null, { params: { code: "field-secrecy-mark" } });

export const optionalWords = (maximum: number) => z.preprocess(blank, words(maximum).optional());

export const DayField = z
  .string()
  .refine(isDay, { params: { code: "field-day" } })
  .transform((text) => text as Day);

/** A day without which it does not do: an empty field is told so. */
export const RequiredDay = z.preprocess(empty, DayField);

export const OptionalDay = z.preprocess(empty, DayField.optional());

/** A form sends `3`, a caller in code 3. */
export const Version = z.coerce.number().int().min(1);

export const OptionalPercent = z.preprocess(empty, z.coerce.number().int().min(0).max(100).optional());

/** A box ticked or a button pressed: a form sends its value, a caller in code `true`. */
export const Flag = z.preprocess((value) => value === true || value === "true" || value === "on" || value === "1", z.boolean());

/** One value or several of the same name. */
export const listOf = <T extends z.ZodType>(item: T, maximum = 200) =>
  z.preprocess((value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value.filter((v) => v !== "") : [value]), z.array(item).max(maximum));
