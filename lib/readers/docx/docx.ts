import { readBody } from "@/lib/readers/docx/body";
import { Numbering } from "@/lib/readers/docx/numbering";
import { openParts } from "@/lib/readers/docx/parts";
import { Styles } from "@/lib/readers/docx/styles";
import type { Extracted } from "@/lib/readers/extracted";
import { layOut, type Line } from "@/lib/readers/lines";
import { besideBody } from "@/lib/readers/running-heads";
import { whatWasLeftOut } from "@/lib/readers/what-was-left-out";

/**
 * A Word document as Word shows it with all changes accepted; its headers stand before its text and its footers after
 * it, marked as such: the issuer or the day may stand nowhere else.
 * @throws Invalid `damaged`, `password`, `expands`, `unsafe-xml`
 */
export async function extractDocx(bytes: Uint8Array): Promise<Extracted> {
  const parts = await openParts(bytes);
  const styles = new Styles(parts.styles);
  const body = readBody(parts.document, { styles, numbering: new Numbering(parts.numbering, styles), isFurniture: false });
  const furniture = async (ids: ReadonlySet<string>) => {
    const lines: (readonly Line[])[] = [];
    for (const id of ids) {
      const part = await parts.furniture(id);
      if (part) lines.push(readBody(part, { styles, numbering: null, isFurniture: true }).lines);
    }
    return lines.flat();
  };
  const lines = besideBody(await furniture(body.headers), body.lines, await furniture(body.footers));
  return { ...layOut(lines), allText: await parts.allText(), encoding: body.encoding, messages: whatWasLeftOut(body) };
}
