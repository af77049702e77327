import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { createTranslator } from "next-intl";
import { printedReading } from "@/lib/cli/parse/printed-reading";
import { Refusal } from "@/lib/domain/errors";
import { env } from "@/lib/env";
import { readInWorker } from "@/lib/readers/in-worker";
import english from "@/messages/en/import.json";
import chinese from "@/messages/zh-CN/import.json";

/**
 * `npm run --silent parse -- FILE [--password WORD] [--lang zh-CN|en]`: what is read in a report, as one JSON object on
 * standard output. A refusal is `{error: {code, message}}` on standard error, and exit code 2. Needs no database.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { password: { type: "string" }, lang: { type: "string" } } });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error("Which file? npm run --silent parse -- FILE [--password WORD] [--lang zh-CN|en]");
  try {
    const bytes = await readFile(path.resolve(env().INIT_CWD ?? ".", file));
    const result = await readInWorker(bytes, path.basename(file), values.password === undefined ? {} : { password: values.password });
    console.log(JSON.stringify(printedReading(result)));
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(JSON.stringify({ error: { code: error.code, message: wordsOf(error, values.lang) } }));
    return 2;
  }
}

function wordsOf({ code, values }: Refusal, asked: string | undefined): string {
  const locale = (asked ?? Intl.DateTimeFormat().resolvedOptions().locale).startsWith("zh") ? "zh-CN" : "en";
  const t = createTranslator({ locale, messages: { import: locale === "zh-CN" ? chinese : english }, namespace: "import.refusals" });
  return t(code as Parameters<typeof t>[0], values as never);
}
