/** Words at a place on a page, drawn from their left end. */
export type Drawn = { readonly x: number; readonly y: number; readonly words: string; readonly size?: number };

/** Chinese without a font in the file, as old programs write it: read by the character map that the library brings along. */
const FONT = [
  "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
  "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500] /FontDescriptor 5 0 R >>",
  "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
];

type Options = {
  /** What the pages' dictionary holds besides, e.g. a turn. */
  readonly page?: string;
  /** Drawn on every page besides its words. */
  readonly content?: string;
  /** Entries of the pages' resources, and the objects that they name, from 6. */
  readonly resources?: string;
  readonly objects?: readonly string[];
};

/** A PDF of A4 pages with words at their places. */
export function makePdf(pages: readonly (readonly Drawn[])[], { page = "", content = "", resources = "", objects = [] }: Options = {}): Uint8Array {
  const first = 6 + objects.length;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(" ");
  return assemble([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...FONT,
    ...objects,
    ...pages.flatMap((drawn, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${page} /Resources << /Font << /F1 3 0 R >> ${resources} >> /Contents ${first + index * 2 + 1} 0 R >>`,
      streamOf(`${content}\n${drawn.map(shown).join("\n")}`),
    ]),
  ]);
}

export function streamOf(content: string, dictionary = ""): string {
  return `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** Lines of a page, one below the other, from the left margin of 80. */
export function linesDown(words: readonly string[], { top = 740, x = 80, size = 16, leading = 28 }: { top?: number; x?: number; size?: number; leading?: number } = {}): Drawn[] {
  return words.map((line, index) => ({ words: line.trimStart(), x: x + (line.length - line.trimStart().length) * size, y: top - index * leading, size }));
}

function shown({ x, y, words, size = 16 }: Drawn): string {
  const hex = [...words].map((char) => char.charCodeAt(0).toString(16).padStart(4, "0")).join("");
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex}> Tj ET`;
}

function assemble(objects: readonly string[]): Uint8Array {
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + end, "latin1");
}
