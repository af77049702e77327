import type { LightShape } from "@/components/ui/light";
import type { Box } from "@/lib/domain/report/places";

/** A light in a page's margin, beside the first line of its sentence. */
export type OriginalLight = { readonly key: string; readonly box: Box; readonly shape: LightShape; readonly words: string; readonly href: string };

/** Where the bytes are, what to mark on their pages and which lights stand beside. */
export type OriginalShown = {
  readonly fileHref: string;
  /** The boxes of the asked sentence, in its order; empty where none was asked for or its place is not known. */
  readonly marks: readonly Box[];
  readonly lights: readonly OriginalLight[];
};
