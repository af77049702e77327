import { zipOf as archiveOf } from "@/prisma/seed/files/zip";

/** A compressed archive of named parts, in the order given. */
export function zipOf(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  return archiveOf(Object.entries(parts).map(([name, content]) => [name, Buffer.from(content), "deflated"]));
}
