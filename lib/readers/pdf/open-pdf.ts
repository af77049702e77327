import { createRequire } from "node:module";
import path from "node:path";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { Invalid } from "@/lib/domain/errors";
import type { Codes } from "@/lib/readers/pdf/rulings";

/** The library's own folder, which holds the character maps of Chinese fonts: nothing is fetched. */
const FOLDER = path.dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
/** No picture is unpacked, however small: words are all that is wanted. */
const NO_PICTURES = 1;

/** `codes`: by which a page's drawing is told. */
export type Opened = { readonly pdf: PDFDocumentProxy; readonly codes: Codes; readonly close: () => Promise<void> };

/**
 * Opens a PDF with nothing executed, drawn or fetched. `strict`: what is wrong in it throws instead of being left out.
 * @throws Invalid `password` {wrong}; whatever the library throws of a file that it cannot make out
 */
export async function openPdf(bytes: Uint8Array, { password, strict }: { password?: string | undefined; strict: boolean }): Promise<Opened> {
  const { getDocument, OPS } = await import("@/lib/readers/pdf/load-library.mjs");
  const task = getDocument({
    // The library takes the bytes away from whoever hands them over.
    data: new Uint8Array(bytes),
    ...(password !== undefined && { password }),
    stopAtErrors: strict,
    ...(!strict && { maxImageSize: NO_PICTURES }),
    cMapUrl: `${FOLDER}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${FOLDER}/standard_fonts/`,
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  try {
    return { pdf: await task.promise, codes: OPS, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw nameOf(error) === "PasswordException" ? new Invalid("password", { wrong: password === undefined ? "no" : "yes" }, "file") : error;
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "";
}
