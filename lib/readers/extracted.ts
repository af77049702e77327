import type { ReaderMessage } from "@/lib/domain/report/model";
import type { Paragraph } from "@/lib/domain/report/paragraphs";

/**
 * What a format's reader gets out of a document's bytes: one normalised text, its paragraphs (a line each, in order)
 * and what was odd. Every format has one function that returns this; nothing later knows the format.
 */
export type Extracted = {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly encoding: string;
  readonly messages: readonly ReaderMessage[];
};

/** What a person may say of a document besides its bytes. */
export type ReadOptions = { readonly password?: string };

export type Extract = (bytes: Uint8Array, options: ReadOptions) => Extracted | Promise<Extracted>;
