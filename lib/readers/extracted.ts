import type { ReaderMessage } from "@/lib/domain/report/model";
import type { Paragraph } from "@/lib/domain/report/paragraphs";

/**
 * What a format's reader gets out of a document's bytes: one normalised text, its paragraphs (a line each, in order)
 * and what was odd. Every format has one function that returns this; nothing later knows the format.
 */
export type Extracted = {
  readonly text: string;
  /** All the words there are, also those that the text leaves out or nobody sees: no mark of state secrets hides there. */
  readonly allText: string;
  readonly paragraphs: readonly Paragraph[];
  readonly encoding: string;
  readonly messages: readonly ReaderMessage[];
};
