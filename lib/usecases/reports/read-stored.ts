import { openFile } from "@/lib/files/store";
import type { ReadResult } from "@/lib/readers/read-text";
import { oneReadingEach } from "@/lib/usecases/reports/one-reading-each";
import { readSource } from "@/lib/usecases/reports/read-source";

/** A report's bytes as they are kept; the name is empty where its text was pasted. */
type Stored = { readonly fileHash: string; readonly sourceName: string };

/**
 * Reads kept bytes again, by the reader there is now. It takes its time: no transaction is to wait for it. A password
 * opens the file and is kept nowhere.
 *
 * @throws as `oneReadingEach` and `readSource`
 */
export async function readStored(personId: string, { fileHash, sourceName }: Stored, password: string | undefined): Promise<ReadResult> {
  return oneReadingEach(personId, `${fileHash} ${sourceName} ${password ?? ""}`, async () => {
    const { stream } = await openFile(fileHash);
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    return readSource(bytes, sourceName === "" ? null : sourceName, password === undefined ? {} : { password });
  });
}
