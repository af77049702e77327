import { Invalid, Refusal, type MessageValues } from "@/lib/domain/errors";
import { tooManyIn } from "@/lib/domain/report/ceiling";
import type { ReadOptions, ReadStep } from "@/lib/readers/extracted";
import { readDocument } from "@/lib/readers/read-document";
import { readText, type ReadResult } from "@/lib/readers/read-text";

export type Asked =
  | { readonly kind: "file"; readonly bytes: Uint8Array; readonly fileName: string; readonly options: Pick<ReadOptions, "password">; /** What holds more than any report is refused. */ readonly isBounded: boolean }
  | { readonly kind: "text"; readonly text: string };

/** What passes between threads: an error would lose its class on the way. */
export type Answer = { readonly read: ReadResult } | { readonly refused: { readonly code: string; readonly values: MessageValues; readonly field: string | undefined } } | { readonly failed: string };

/** Reads what a thread was started for, telling its steps. Never throws. */
export async function answer(asked: Asked, onStep: (step: ReadStep) => void): Promise<Answer> {
  try {
    const read = asked.kind === "text" ? readText(asked.text, { onStep }) : await readDocument(asked.bytes, asked.fileName, { ...asked.options, onStep });
    const tooMany = asked.kind === "text" || asked.isBounded ? tooManyIn(read.reading) : null;
    if (tooMany) throw new Invalid("too-many", { what: tooMany.what, limit: tooMany.limit }, asked.kind);
    return { read };
  } catch (error) {
    if (error instanceof Refusal) return { refused: { code: error.code, values: error.values, field: "field" in error ? (error.field as string | undefined) : undefined } };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
