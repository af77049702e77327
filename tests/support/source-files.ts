import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export type SourceFile = {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What it imports: a file of ours from the root, `lib/domain/errors`, or a package's name, `next/link`. */
  readonly imports: { readonly from: string; readonly ours: boolean }[];
};

const FOLDERS = ["app", "components", "lib", "prisma", "tests"];

/** The project's own code, without what is generated. */
export function readSourceFiles(): SourceFile[] {
  const roots = readdirSync(".").filter((name) => /\.(ts|js|mjs)$/.test(name) && name !== "next-env.d.ts");
  const inside = FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => path.posix.join(folder, name.replaceAll("\\", "/"))));
  return [...roots, ...inside]
    .filter((file) => /\.(ts|tsx|mjs|js)$/.test(file) && !file.startsWith("lib/db/generated/"))
    .map((file) => {
      const text = readFileSync(file, "utf8");
      const found = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
      return { path: file, text, imports: found.map((name) => resolveImport(name, file)) };
    });
}

function resolveImport(name: string, importer: string): SourceFile["imports"][number] {
  if (name.startsWith("@/")) return { from: name.slice(2), ours: true };
  if (name.startsWith(".")) return { from: path.posix.join(path.posix.dirname(importer), name), ours: true };
  return { from: name, ours: false };
}
