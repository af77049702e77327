import { Invalid } from "@/lib/domain/errors";
import type { ReaderMessage } from "@/lib/domain/report/model";
import type { Paragraph } from "@/lib/domain/report/paragraphs";
import type { Place } from "@/lib/domain/report/places";
import type { Stated } from "@/lib/domain/report/title";

/**
 * What a format's reader gets out of a document's bytes: one normalised text, its paragraphs (a line each, in order)
 * and what was odd. Every format has one function that returns this; nothing later knows the format.
 */
export type Extracted = {
  readonly text: string;
  /** All the words there are, also those that the text leaves out or nobody sees: no mark of state secrets hides there. */
  readonly allText?: string;
  readonly paragraphs: readonly Paragraph[];
  readonly encoding: string;
  readonly messages: readonly ReaderMessage[];
  /** What the document says of itself beside its words. */
  readonly stated?: Stated;
  /** Where the words stand in a document of pages, a line each, in the text's order. */
  readonly places?: readonly Place[];
};

/** Of a document's words, several times those of the longest report: to read more would hold everybody else up. */
const LONGEST_TEXT = 300_000;

/** @throws Invalid `too-large` {limit, unit} */
export function refuseTooLong(length: number, field = "file"): void {
  if (length > LONGEST_TEXT) throw new Invalid("too-large", { limit: LONGEST_TEXT, unit: "characters" }, field);
}

/** What is being done with a document; of one of pages, how many are read. */
export type ReadStep = { readonly step: "waiting" | "structure" } | { readonly step: "reading"; readonly page?: number; readonly pages?: number };

/** What a person may say of a document besides its bytes, and who is told how far it is read. */
export type ReadOptions = { readonly password?: string; readonly onStep?: (step: ReadStep) => void };

export type Extract = (bytes: Uint8Array, options: ReadOptions) => Extracted | Promise<Extracted>;
