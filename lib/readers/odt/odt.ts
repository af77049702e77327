import { Invalid } from "@/lib/domain/errors";
import type { Extracted } from "@/lib/readers/extracted";
import { layOut } from "@/lib/readers/lines";
import { readOdtPart } from "@/lib/readers/odt/body";
import { besideBody } from "@/lib/readers/running-heads";
import { whatWasLeftOut } from "@/lib/readers/what-was-left-out";
import { allTextOfParts } from "@/lib/readers/xml-all-text";
import { Archive } from "@/lib/readers/zip";

/**
 * An OpenDocument text with all changes accepted; its headers stand before its text and its footers after it, marked as such.
 * @throws Invalid `damaged`, `password`, `expands`, `unsafe-xml`
 */
export async function extractOdt(bytes: Uint8Array): Promise<Extracted> {
  const archive = await Archive.open(bytes);
  const manifest = await archive.read("META-INF/manifest.xml");
  if (manifest?.includes("encryption-data")) throw new Invalid("password", {}, "file");
  const content = await archive.read("content.xml");
  if (!content) throw new Invalid("damaged", {}, "file");
  const stylesheet = await archive.read("styles.xml");
  const document = stylesheet && readOdtPart(stylesheet, null);
  const text = readOdtPart(content, document?.styles ?? null);
  const lines = besideBody(document?.lines.header ?? [], text.lines.body, document?.lines.footer ?? []);
  return { ...layOut(lines), allText: await allTextOfParts(archive), encoding: text.encoding, messages: whatWasLeftOut(text) };
}
