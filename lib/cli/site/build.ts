import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runQuietly } from "@/lib/cli/prepare/run-quietly.mjs";
import { step } from "@/lib/cli/prepare/step.mjs";
import { takeTurn } from "@/lib/db/embedded/turn";
import { env } from "@/lib/env";

const SOURCES = ["app", "components", "lib", "messages", "public", "prisma/schema", "proxy.ts", "instrumentation.ts", "next.config.js", "postcss.config.mjs", "tsconfig.json", "package-lock.json"];
const STAMP = ".next/built-from";

export const NEXT = "node_modules/next/dist/bin/next";

/** Builds the pages, unless the last build was made from the same sources. */
export async function ensureBuild(): Promise<void> {
  mkdirSync(env().DATA_DIR, { recursive: true, mode: 0o700 });
  await takeTurn(path.join(env().DATA_DIR, "build.turn"), async () => {
    const sources = hashOfSources();
    if (existsSync(STAMP) && existsSync(".next/BUILD_ID") && readFileSync(STAMP, "utf8") === sources) return;
    rmSync(STAMP, { force: true });
    await step("Building the pages", () => runQuietly([NEXT, "build"], { NODE_ENV: "production" }));
    writeFileSync(STAMP, sources);
  });
}

/** Over names and contents, and over the key that a build holds. */
function hashOfSources(): string {
  const hash = createHash("sha256").update(env().NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? "");
  for (const file of SOURCES.filter((source) => existsSync(source)).flatMap(filesIn)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function filesIn(source: string): string[] {
  if (!statSync(source).isDirectory()) return [source];
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^lib\/(cli|db\/generated)\b/.test(posix(entry.parentPath)) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

function posix(place: string): string {
  return place.replaceAll(path.sep, "/");
}
