/**
 * Loads the PDF library into this process, its second half too, which it would else look for by itself. It asks for
 * shapes to draw with as soon as it is loaded, and has them only where an optional package is installed: nothing is
 * drawn here. On older Node it also puts a slow `push` in the place of every array's own, for a fault that only shows
 * on frozen arrays; reading takes half the time without.
 */
const { push } = Array.prototype;
for (const name of ["DOMMatrix", "ImageData", "Path2D"]) globalThis[name] ??= Object;
await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
export const { getDocument, OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
Object.assign(Array.prototype, { push });
