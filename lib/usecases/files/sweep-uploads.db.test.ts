import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { hasFile } from "@/lib/files/store";
import { keepUpload } from "@/lib/usecases/files/keep-upload";
import { sweepUploads } from "@/lib/usecases/files/sweep-uploads";
import { buildScene, by, FIRST_DAY, on, type Scene } from "@/tests/support/scene";

const SOON_AFTER = new Date("2024-03-05T01:59:00Z");
const A_DAY_AFTER = new Date("2024-03-05T02:01:00Z");

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
});

async function upload(text: string, day: string = FIRST_DAY): Promise<{ id: string; hash: string }> {
  const bytes = Buffer.from(text);
  const content = { name: "a.txt", bytes: (async function* () { yield bytes; })(), announced: bytes.length };
  const { uploadId } = await keepUpload(on(day, scene.people.justiceLiaison), content);
  const { fileHash } = await db().upload.findUniqueOrThrow({ where: { id: uploadId } });
  return { id: uploadId, hash: fileHash };
}

it("takes away what nobody took up within a day, row and bytes", async () => {
  const { id, hash } = await upload("never taken up");
  expect(await sweepUploads(SOON_AFTER)).toBe(0);
  expect(await hasFile(hash)).toBe(true);
  expect(await sweepUploads(A_DAY_AFTER)).toBe(1);
  expect(await db().upload.findUnique({ where: { id } })).toBeNull();
  expect(await db().storedFile.findUnique({ where: { hash } })).toBeNull();
  expect(await hasFile(hash)).toBe(false);
});

it("keeps bytes that a later upload or a draft import refers to", async () => {
  const early = await upload("same");
  await upload("same", "2024-03-05");
  const drafted = await upload("drafted");
  const at = by(scene.people.office).now;
  await db().importDraft.create({
    data: { ownerId: scene.people.office.personId, fileHash: drafted.hash, sourceName: "a.txt", format: "txt", encoding: "utf-8", reading: {}, corrections: [], createdAt: at, updatedAt: at },
  });
  expect(await sweepUploads(A_DAY_AFTER)).toBe(2);
  expect(await hasFile(early.hash)).toBe(true);
  expect(await hasFile(drafted.hash)).toBe(true);
});

it("loses no file that arrives again while its bytes are swept", async () => {
  for (let round = 0; round < 10; round++) {
    const { hash } = await upload(`again ${round}`);
    await Promise.all([sweepUploads(A_DAY_AFTER), upload(`again ${round}`, "2024-03-05")]);
    expect(await hasFile(hash)).toBe(true);
    expect(await db().storedFile.count({ where: { hash } })).toBe(1);
  }
});

it("takes away what a killed process left half-written, but nothing on its way", async () => {
  const folder = path.join(env().FILES_DIR, "incoming");
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "left"), "x");
  await utimes(path.join(folder, "left"), new Date("2024-03-01"), new Date("2024-03-01"));
  await writeFile(path.join(folder, "arriving"), "x");
  await sweepUploads(new Date());
  expect(await readdir(folder)).toEqual(["arriving"]);
});
