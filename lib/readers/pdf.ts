import { Invalid, Refusal } from "@/lib/domain/errors";
import type { ReaderMessage } from "@/lib/domain/report/model";
import { APART } from "@/lib/readers/apart";
import { refuseTooLong, type Extracted, type ReadOptions } from "@/lib/readers/extracted";
import { allTextBesidesPages, allTextOfPage } from "@/lib/readers/pdf/all-text";
import type { Sheet } from "@/lib/readers/pdf/furniture";
import { gridsIn, type Grid } from "@/lib/readers/pdf/grids";
import { linesOfRuns } from "@/lib/readers/pdf/lines";
import { mayHoldTable } from "@/lib/readers/pdf/may-hold-table";
import { openPdf } from "@/lib/readers/pdf/open-pdf";
import { pageOf } from "@/lib/readers/pdf/page-runs";
import { paragraphsOf, type LinesOfParagraph } from "@/lib/readers/pdf/paragraphs";
import { replacementTexts } from "@/lib/readers/pdf/replacement-texts";
import { rulingsIn } from "@/lib/readers/pdf/rulings";
import type { Page } from "@/lib/readers/pdf/run";
import { takeRows } from "@/lib/readers/pdf/table-rows";
import { holdsPictures, isWhole } from "@/lib/readers/pdf/whole";
import { writeOut } from "@/lib/readers/pdf/written";

/** Longer than any report; a file may also claim pages that it has not. */
const MOST_PAGES = 400;
/** So few characters a page beside pictures are stamps on a scan. */
const FEWEST_CHARACTERS = 20;

/**
 * The words of a PDF, its lines joined into paragraphs and its pages' own words marked, with the place of each line.
 * @throws Invalid `damaged`, `password` {wrong}, `too-large` {limit, unit}, `no-text-layer`
 */
export async function extractPdf(bytes: Uint8Array, { password, onStep }: ReadOptions): Promise<Extracted> {
  if (!isWhole(bytes)) throw new Invalid("damaged", { format: "pdf" }, "file");
  const { pages, allText, faulty } = await readPages(bytes, { password, onStep });
  const grids = await gridsOn(pages.filter(({ runs, number }) => mayHoldTable(linesOfRuns(runs, number))), bytes, password);
  const paragraphs = paragraphsOf(sheetsOf(pages, grids));
  const textless = pages.filter(({ runs }) => runs.length === 0).length;
  const pictures = holdsPictures(bytes);
  if (legible(paragraphs) < FEWEST_CHARACTERS * pages.length && (pictures || textless === pages.length)) throw new Invalid("no-text-layer", {}, "file");
  const messages: ReaderMessage[] = [
    ...(faulty ? [{ code: "pdf-faults", values: {} }] : []),
    ...(textless > 0 && pictures ? [{ code: "pages-without-text", values: { count: textless } }] : []),
  ];
  return { ...writeOut(paragraphs, pages), allText: allText + APART + replacementTexts(bytes), encoding: "pdf", messages };
}

type PagesRead = { readonly pages: Page[]; /** Also of what is not drawn, or not upright. */ readonly allText: string };

/** Strictly, so that nothing is left out unsaid; else as far as it can be read, which is then told. */
async function readPages(bytes: Uint8Array, told: Told): Promise<PagesRead & { readonly faulty: boolean }> {
  for (const strict of [true, false]) {
    try {
      return { ...(await pagesOf(bytes, told, strict)), faulty: !strict };
    } catch (error) {
      if (error instanceof Refusal) throw error;
    }
  }
  throw new Invalid("damaged", { format: "pdf" }, "file");
}

type Told = { readonly [K in keyof ReadOptions]: ReadOptions[K] | undefined };

async function pagesOf(bytes: Uint8Array, { password, onStep }: Told, strict: boolean): Promise<PagesRead> {
  const { pdf, close } = await openPdf(bytes, { password, strict });
  try {
    if (pdf.numPages > MOST_PAGES) throw new Invalid("too-large", { limit: MOST_PAGES, unit: "pages" }, "file");
    const pages: Page[] = [];
    const words = [await allTextBesidesPages(pdf)];
    let length = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      const read = pageOf(number, page.view as [number, number, number, number], items);
      length += read.runs.reduce((sum, { words }) => sum + words.length, 0);
      refuseTooLong(length);
      pages.push(read);
      words.push(await allTextOfPage(page, items));
      onStep?.({ step: "reading", page: number, pages: pdf.numPages });
      page.cleanup();
    }
    return { pages, allText: words.join(APART) };
  } finally {
    await close();
  }
}

/** Where tables are drawn; a drawing that cannot be made out leaves their words in lines. */
async function gridsOn(pages: readonly Page[], bytes: Uint8Array, password: string | undefined): Promise<Map<Page, Grid[]>> {
  const grids = new Map<Page, Grid[]>();
  if (pages.length === 0) return grids;
  const { pdf, codes, close } = await openPdf(bytes, { password, strict: false });
  try {
    for (const page of pages) {
      const drawing = await (await pdf.getPage(page.number)).getOperatorList();
      grids.set(page, gridsIn(rulingsIn(drawing, codes, page), page.runs));
    }
  } catch {
    return grids;
  } finally {
    await close();
  }
  return grids;
}

function sheetsOf(pages: readonly Page[], grids: ReadonlyMap<Page, readonly Grid[]>): Sheet[] {
  let known: readonly number[][] = [];
  return pages.map((page) => {
    const { rows, rest } = takeRows(page.runs, grids.get(page) ?? [], page.number, known);
    known = rows.map(({ row }) => [...row!.edges]);
    return { ...page, lines: [...linesOfRuns(rest, page.number), ...rows].toSorted((a, b) => b.y - a.y || a.x - b.x) };
  });
}

/** Characters of the report's own that can be read. */
function legible(paragraphs: readonly LinesOfParagraph[]): number {
  return paragraphs.filter(({ aside }) => !aside).reduce((sum, { lines }) => sum + lines.reduce((length, { words }) => length + words.replace(/[\s\ufffd]/g, "").length, 0), 0);
}
