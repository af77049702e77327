import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Box } from "@/lib/domain/report/places";

/** In per cent of the page as it is shown, from its upper left corner. */
export type Share = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

export type DrawnPage = {
  /** From 1. */
  readonly number: number;
  /** Width by height. */
  readonly ratio: number;
  readonly shareOf: (box: Box) => Share;
  /** Draws the page so many CSS pixels wide; what ends it early makes it throw. */
  readonly draw: (canvas: HTMLCanvasElement, width: number, signal: AbortSignal) => Promise<void>;
};

export type OpenedOriginal = { readonly pages: readonly DrawnPage[]; readonly close: () => Promise<void> };

/** Asks for the password of a locked document: it stays in this browser. `wrong`: one was given that does not fit. */
export type AskPassword = (wrong: boolean) => Promise<string>;

const PARTS = "/api/pdf-parts";
/** Pixels of one page: what the oldest phones hold. */
const MOST_PIXELS = 12_000_000;

/** @throws whatever keeps the document from being fetched or made out; `AbortError` */
export async function openOriginal(href: string, ask: AskPassword, signal: AbortSignal): Promise<OpenedOriginal> {
  const [answer, library] = await Promise.all([fetch(href, { signal }), import("pdfjs-dist/legacy/build/pdf.mjs")]);
  if (!answer.ok) throw new Error(`The document is answered with ${answer.status}.`);
  const data = new Uint8Array(await answer.arrayBuffer());
  signal.throwIfAborted();
  library.GlobalWorkerOptions.workerSrc = new URL("pdfjs-dist/legacy/build/pdf.worker.min.mjs", import.meta.url).toString();
  // Without evaluation and WebAssembly: the site's policy allows neither, and pages are drawn without.
  const task = library.getDocument({
    ...{ data, cMapUrl: `${PARTS}/cmaps/`, cMapPacked: true, standardFontDataUrl: `${PARTS}/standard_fonts/`, wasmUrl: `${PARTS}/wasm/` },
    ...{ useWasm: false, isEvalSupported: false, enableXfa: false, verbosity: 0 },
  });
  signal.addEventListener("abort", () => void task.destroy());
  task.onPassword = (answerWith: (password: string) => void, reason: number) => void ask(reason === library.PasswordResponses.INCORRECT_PASSWORD).then(answerWith);
  const pdf: PDFDocumentProxy = await task.promise;
  const pages: DrawnPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    signal.throwIfAborted();
    pages.push(pageOf(number, await pdf.getPage(number)));
  }
  return { pages, close: () => task.destroy() };
}

function pageOf(number: number, page: PDFPageProxy): DrawnPage {
  const whole = page.getViewport({ scale: 1 });
  return {
    number,
    ratio: whole.width / whole.height,
    shareOf({ x, y, width, height }) {
      const [x1, y1, x2, y2] = whole.convertToViewportRectangle([x, y, x + width, y + height]) as [number, number, number, number];
      const [left, top] = [Math.min(x1, x2), Math.min(y1, y2)];
      return { left: (left / whole.width) * 100, top: (top / whole.height) * 100, width: (Math.abs(x2 - x1) / whole.width) * 100, height: (Math.abs(y2 - y1) / whole.height) * 100 };
    },
    async draw(canvas, width, signal) {
      const wanted = (width / whole.width) * window.devicePixelRatio;
      const viewport = page.getViewport({ scale: Math.min(wanted, Math.sqrt(MOST_PIXELS / (whole.width * whole.height))) });
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      const drawing = page.render({ canvas, viewport });
      signal.addEventListener("abort", () => drawing.cancel());
      await drawing.promise;
    },
  };
}
