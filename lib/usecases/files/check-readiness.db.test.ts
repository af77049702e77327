import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { closeDb } from "@/lib/db/client";
import { env, setEnv } from "@/lib/env";
import { checkReadiness } from "@/lib/usecases/files/check-readiness";

const { DATABASE_URL, FILES_DIR } = env();
afterEach(async () => {
  await closeDb();
  setEnv({ DATABASE_URL: DATABASE_URL!, FILES_DIR });
});

it("is ready where both answer", async () => {
  expect(await checkReadiness()).toEqual({ database: true, files: true });
});

it("tells a store that cannot be written", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "readiness-"));
  await writeFile(path.join(folder, "file"), "");
  setEnv({ FILES_DIR: path.join(folder, "file") });
  expect(await checkReadiness()).toEqual({ database: true, files: false });
  await rm(folder, { recursive: true });
});

it("tells a database that is not there", async () => {
  await closeDb();
  setEnv({ DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none" });
  expect(await checkReadiness()).toEqual({ database: false, files: true });
});

it("tells a database that never answers", async () => {
  await closeDb();
  const held: Socket[] = [];
  const silent = createServer((socket) => held.push(socket)).listen(0, "127.0.0.1");
  await once(silent, "listening");
  setEnv({ DATABASE_URL: `postgresql://nobody@127.0.0.1:${(silent.address() as AddressInfo).port}/none` });
  expect(await checkReadiness()).toEqual({ database: false, files: true });
  for (const socket of held) socket.destroy();
  silent.close();
});
