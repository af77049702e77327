import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, inject } from "vitest";
import { closeDb } from "@/lib/db/client";
import { recreateDatabase } from "@/lib/db/embedded/databases";
import { setEnv } from "@/lib/env";
import { TEMPLATE } from "@/tests/support/cluster";

/** Before a test file is loaded: a database and a folder for files that are its own. */
const server = inject("databaseServer");
const name = `file_${randomUUID()}`;
const url = new URL(server);
url.pathname = `/${name}`;
const files = mkdtempSync(path.join(tmpdir(), "tiaodu-files-"));

await recreateDatabase(server, name, TEMPLATE);
setEnv({ DATABASE_URL: url.href, FILES_DIR: files, LOG_LEVEL: "silent" });

afterAll(async () => {
  await closeDb();
  rmSync(files, { recursive: true, force: true });
});
