import { readFileSync } from "node:fs";
import type { Ctx } from "@/lib/usecases/verb";
import { startImport } from "@/lib/usecases/reports/start-import";

export const SAMPLE = readFileSync("tests/fixtures/reports/wuqing-2023/wuqing-2023.txt");

async function* inPieces(bytes: Uint8Array, size = 4096): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** Content as a browser sends it; without a name, as pasted. */
export function sent(name: string | null, content: string | Uint8Array) {
  const bytes = Buffer.from(content);
  return { name, bytes: inPieces(bytes), announced: bytes.length };
}

/** The 2023 report of Wuqing, read into a draft. */
export function importSample(ctx: Ctx): Promise<{ draftId: string }> {
  return startImport(ctx, sent("wuqing-2023.txt", SAMPLE));
}
