import { Invalid } from "@/lib/domain/errors";
import { LONGEST_MARK, secrecyMarkIn } from "@/lib/domain/secrecy";
import { SECRECY_WARNINGS, secrecyWarnings, type FileWarning, type SecrecyWarningCode } from "@/lib/domain/secrecy-warnings";
import { piecesOfText } from "@/lib/files/encodings";

/** Characters of a line too long to be given whole that are looked at twice: no number is longer. */
const OVERLAP = Math.max(LONGEST_MARK, 64);

/**
 * What the sender of a file should look at again: in its name and, of a text, in its content. What lies in a container
 * such as a document of an office program is not read: docs/decisions/007.
 *
 * @param place where the bytes lie; null where they are no text
 * @throws Invalid where the text bears a mark of state secrets
 */
export async function lookForSecrets(name: string, place: string | null): Promise<FileWarning[]> {
  const inName = secrecyWarnings(name).map(({ code }) => ({ where: "name" as const, code }));
  const inContent = place === null ? [] : await warningsOfText(place);
  return [...inName, ...inContent.map((code) => ({ where: "content" as const, code }))];
}

/** Read in the wrong encoding a text seldom hides a number, but the words about it are lost: that it is an amount, say. */
async function warningsOfText(place: string): Promise<SecrecyWarningCode[]> {
  const found = new Map<string, { damaged: boolean; readonly codes: Set<SecrecyWarningCode> }>();
  for await (const { encoding, text } of piecesOfText(place, OVERLAP)) {
    const mark = secrecyMarkIn(text);
    if (mark !== null) throw new Invalid("secrecy-mark", { mark });
    const here = found.get(encoding) ?? { damaged: false, codes: new Set() };
    found.set(encoding, here);
    here.damaged ||= text.includes("\ufffd");
    if (here.codes.size < SECRECY_WARNINGS.length) for (const { code } of secrecyWarnings(text)) here.codes.add(code);
  }
  const readings = [...found.values()];
  const whole = readings.find(({ damaged }) => !damaged);
  return SECRECY_WARNINGS.filter((code) => (whole ? [whole] : readings).some(({ codes }) => codes.has(code)));
}
