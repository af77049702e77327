import { readFile } from "node:fs/promises";
import path from "node:path";
import { NotFound } from "@/lib/domain/errors";

/** What a browser may ask for to draw a PDF: character maps, letters of the standard fonts, and a picture's decoder. */
const PARTS: Readonly<Record<string, RegExp>> = {
  cmaps: /^[\w-]{1,60}\.bcmap$/,
  standard_fonts: /^[\w-]{1,60}\.(?:pfb|ttf)$/,
  wasm: /^openjpeg_nowasm_fallback\.js$/,
};

/** The library lies beside the product, which always runs from its own folder. */
const LIBRARY = path.join(process.cwd(), "node_modules", "pdfjs-dist");

/**
 * A part of the PDF library that the browser fetches only for documents that want it, from our own site.
 * @throws NotFound
 */
export async function openPdfPart(folder: string, name: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; mime: string }> {
  if (!Object.hasOwn(PARTS, folder) || !PARTS[folder]!.test(name)) throw new NotFound("not-found");
  try {
    const bytes = new Uint8Array(await readFile(/* turbopackIgnore: true */ path.join(LIBRARY, folder, name)));
    return { bytes, mime: name.endsWith(".js") ? "text/javascript" : "application/octet-stream" };
  } catch {
    throw new NotFound("not-found");
  }
}
