import { APART } from "@/lib/readers/apart";
import { symbolOf } from "@/lib/readers/symbols";
import { encodingOf } from "@/lib/readers/xml";
import type { Archive } from "@/lib/readers/zip";

/** Parts that hold words; pictures, fonts and tables of relations hold none. */
const WORDED = /\.(?:xml|vml|html?|xhtml|txt)$/i;
/** Parts whose words run on over their elements, as those of paragraphs do; of the others each element stands by itself. */
const RUNNING = /^(?:word\/|content\.xml$|styles\.xml$)/i;
const PARAGRAPH_ENDS = /<\/(?:\w+:)?(?:p|h|tc|tr|table-cell)>|<(?:\w+:)?(?:br|cr|line-break)\b[^<>]*>/g;
const SYMBOL = /<(?:\w+:)?sym\b[^<>]*?\bchar="([0-9A-Fa-f]{4})"[^<>]*>/g;
const TAG = /<[^<>]*>/g;
/** Of the attributes those that hold words: what is asked of them is in no Latin letter. */
const VALUE = /="([^"<>]*[^\0-\x7f][^"<>]*)"|='([^'<>]*[^\0-\x7f][^'<>]*)'/g;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * All the words in an office document's parts, whatever becomes of them: what was deleted, hidden or said beside the text,
 * headers, drawings and their descriptions, properties. What a part is called and how it hangs together do not matter.
 * @throws Invalid as `Archive.read`
 */
export async function allTextOfParts(archive: Archive): Promise<string> {
  const words: string[] = [];
  for (const name of archive.names.filter((each) => WORDED.test(each))) {
    const bytes = await archive.read(name);
    if (bytes) words.push(allTextOfXml(new TextDecoder(encodingOf(bytes)).decode(bytes), RUNNING.test(name)));
  }
  return words.join(APART);
}

function allTextOfXml(xml: string, runsOn: boolean): string {
  const values = [...xml.matchAll(VALUE)].map(([, double, single]) => double ?? single ?? "");
  const said = xml
    .replace(SYMBOL, (_, code: string) => symbolOf(Number.parseInt(code, 16), "Wingdings"))
    .replace(PARAGRAPH_ENDS, "\n")
    .replace(TAG, runsOn ? "" : APART);
  return [said, ...values].join(APART).replace(ENTITY, (_, decimal?: string, hex?: string, name?: string) => (name ? NAMED[name.toLowerCase()]! : characterOf(decimal ? Number(decimal) : Number.parseInt(hex!, 16))));
}

function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
