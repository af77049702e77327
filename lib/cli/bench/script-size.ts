import { gzipSync } from "node:zlib";
import { pageAt, type Visit } from "@/lib/cli/bench/visit";

/** Compressed bytes of the scripts that a page asks for. */
export async function scriptBytes(visit: Visit): Promise<number> {
  const html = await pageAt(visit);
  const sources = new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, source]) => source!.replaceAll("&amp;", "&")));
  let bytes = 0;
  for (const source of sources) {
    const answer = await fetch(new URL(source, visit.address));
    bytes += gzipSync(new Uint8Array(await answer.arrayBuffer())).length;
  }
  return bytes;
}
