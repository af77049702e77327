import type { ReadResult } from "@/lib/readers/read-text";

/** The endings that a report's file may have, by what it was read as; the first is the one given. */
const ENDINGS: Readonly<Record<ReadResult["format"], readonly string[]>> = {
  txt: ["txt", "md"],
  html: ["html", "htm", "shtml"],
  docx: ["docx"],
  odt: ["odt"],
  doc: ["doc", "wps"],
  pdf: ["pdf"],
};

/**
 * A report's file by its own name, which ends as its content does: what is no program must not open as one where it is
 * saved. A wrong ending, or none, stays and is followed by the right one, so that the file is known again.
 */
export function editionName(name: string, format: string): string {
  const endings = format in ENDINGS ? ENDINGS[format as ReadResult["format"]] : [format];
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return endings.includes(ending) ? name : `${name}.${endings[0]!}`;
}
