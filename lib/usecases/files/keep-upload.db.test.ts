import { readdir } from "node:fs/promises";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { openFile } from "@/lib/files/store";
import { keepUpload } from "@/lib/usecases/files/keep-upload";
import { buildScene, by, type Scene } from "@/tests/support/scene";

const MEGABYTE = 1_048_576;
const PDF = Buffer.from("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj <<>> endobj", "latin1");

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
});

async function* pieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

const send = (name: string, bytes: Uint8Array, announced: number | null = bytes.length) =>
  keepUpload(by(scene.people.justiceLiaison), { name, bytes: pieces(bytes), announced });

/** Every file that the store holds, kept or on its way. */
async function onDisk(): Promise<string[]> {
  const entries = await readdir(env().FILES_DIR, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => path.basename(entry.name));
}

async function nothingKept(): Promise<void> {
  expect(await db().upload.count()).toBe(0);
  expect(await db().storedFile.count({ where: { createdAt: { gt: new Date("2024-03-01") } } })).toBe(0);
}

describe("keepUpload", () => {
  it("keeps the bytes as they came, under their own hash, and gives what a form carries", async () => {
    const kept = await send("印发通知.pdf", PDF);
    expect(kept).toEqual({ uploadId: expect.any(String), name: "印发通知.pdf", size: PDF.length, mime: "application/pdf", canPreview: true, warnings: [] });
    const row = await db().upload.findUniqueOrThrow({ where: { id: kept.uploadId } });
    expect(row).toMatchObject({ name: "印发通知.pdf", personId: scene.people.justiceLiaison.personId, takenUpAt: null });
    const { stream, size } = await openFile(row.fileHash);
    expect(size).toBe(PDF.length);
    expect(Buffer.from(await new Response(stream).arrayBuffer())).toEqual(PDF);
  });

  it("stores the same bytes once, whatever their names and however many at a time", async () => {
    const kept = await Promise.all(Array.from({ length: 5 }, (_, index) => send(`第 ${index} 次.pdf`, PDF)));
    expect(new Set(kept.map(({ uploadId }) => uploadId)).size).toBe(5);
    const rows = await db().upload.findMany({ select: { fileHash: true } });
    expect(new Set(rows.map(({ fileHash }) => fileHash)).size).toBe(1);
    expect(await db().storedFile.count({ where: { mime: "application/pdf" } })).toBe(1);
    expect((await onDisk()).filter((name) => name === rows[0]!.fileHash)).toHaveLength(1);
  });

  it("keeps no folder, control character or turned reading in a name", async () => {
    expect((await send("C:\\fakepath\\通知\u202efdp.pdf", PDF)).name).toBe("通知fdp.pdf");
    expect((await send("../../etc/x\n.pdf", PDF)).name).toBe("x.pdf");
  });
});

describe("warns, and keeps the file", () => {
  const name = { where: "name" };
  const content = { where: "content" };

  it.each([
    ["numbers in a text", "名单.txt", Buffer.from("张某 11010519491231002X\n电话：022-82138888"), [{ ...content, code: "identityNumber" }, { ...content, code: "telephone" }]],
    ["words in a table, in another encoding", "表.csv", Buffer.from("\ufeff事项,备注\n甲,内部资料", "utf16le"), [{ ...content, code: "internalMatter" }]],
    ["a text in GB18030", "表.csv", Buffer.from([0xc4, 0xda, 0xb2, 0xbf, 0xd7, 0xca, 0xc1, 0xcf]), [{ ...content, code: "internalMatter" }]],
    ["a number in the table's last cell", "表.csv", Buffer.from("甲,乙,13800138000"), [{ ...content, code: "telephone" }]],
    ["a name, whatever is in the file", "内部文件（工作秘密）.pdf", PDF, [{ ...name, code: "workSecret" }, { ...name, code: "internalMatter" }]],
    ["name and text", "13800138000.txt", Buffer.from("注意保密"), [{ ...name, code: "telephone" }, { ...content, code: "internalMatter" }]],
    ["nothing where there is nothing", "情况.txt", Buffer.from("2024 年投入 13800138000 元，津政发〔2024〕1 号"), []],
  ])("of %s", async (_, fileName, bytes, warnings) => {
    const kept = await send(fileName, bytes);
    expect(kept.warnings).toEqual(warnings);
    expect(await db().upload.findUnique({ where: { id: kept.uploadId } })).toMatchObject({ name: fileName });
  });
});

describe("refuses and leaves nothing behind", () => {
  const before = async () => new Set(await onDisk());

  it.each([
    ["a page named .pdf", "通知.pdf", Buffer.from("<!doctype html><script>alert(1)</script>"), "file-type"],
    ["a program", "通知.exe", Buffer.from("MZ\u0090\u0000\u0003\u0000\u0000\u0000", "latin1"), "file-type"],
    ["a drawing with scripts", "图.svg", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), "file-type"],
    ["a document named as a picture", "通知.png", PDF, "file-misnamed"],
    ["commands named as such", "安装.bat", Buffer.from("del *.*"), "file-misnamed"],
    ["a name without ending", "通知", PDF, "file-misnamed"],
    ["no bytes", "空.txt", Buffer.alloc(0), "file-empty"],
    ["no name", " ", PDF, "file-name-missing"],
    ["a name that is only a way up", "../..", PDF, "file-name-missing"],
    ["a name that bears a mark", "秘密★名单.pdf", PDF, "secrecy-mark"],
    ["a name without end", `${"长".repeat(300)}.pdf`, PDF, "file-name-too-long"],
    ["a marked text", "情况.txt", Buffer.from("机密★5年\n情况如下"), "secrecy-mark"],
    ["a text marked in another encoding", "情况.txt", Buffer.from("\ufeff秘密★", "utf16le"), "secrecy-mark"],
  ])("%s", async (_, name, bytes, code) => {
    const there = await before();
    await expect(send(name, bytes)).rejects.toMatchObject({ code, status: 422 });
    await nothingKept();
    expect(new Set(await onDisk())).toEqual(there);
  });

  it("fewer bytes than announced", async () => {
    await expect(send("通知.pdf", PDF, PDF.length + 1)).rejects.toMatchObject({ code: "file-truncated" });
    await nothingKept();
  });

  it("a stream that breaks", async () => {
    const there = await before();
    async function* broken() {
      yield PDF;
      throw new Error("connection reset");
    }
    await expect(keepUpload(by(scene.people.justiceLiaison), { name: "通知.pdf", bytes: broken(), announced: null })).rejects.toThrow("connection reset");
    await nothingKept();
    expect(new Set(await onDisk())).toEqual(there);
  });

  it("one byte over 50 MB, announced or not, and keeps exactly 50 MB", async () => {
    const there = await before();
    const large = Buffer.alloc(50 * MEGABYTE + 1, 0x61);
    const bytes = () => pieces(large, MEGABYTE);
    for (const announced of [null, large.length]) {
      await expect(keepUpload(by(scene.people.justiceLiaison), { name: "大.txt", bytes: bytes(), announced })).rejects.toMatchObject({ code: "file-too-large" });
    }
    await nothingKept();
    expect(new Set(await onDisk())).toEqual(there);
    const kept = await keepUpload(by(scene.people.justiceLiaison), { name: "大.txt", bytes: pieces(large.subarray(1), MEGABYTE), announced: null });
    expect(kept.size).toBe(50 * MEGABYTE);
  });

  it("more than may wait to be taken up, in number or in bytes, until some are taken up", async () => {
    const { personId } = scene.people.justiceLiaison;
    const { uploadId } = await send("通知.pdf", PDF);
    const { fileHash } = await db().upload.findUniqueOrThrow({ where: { id: uploadId } });
    const row = { fileHash, name: "通知.pdf", personId, createdAt: new Date() };
    await db().upload.createMany({ data: Array.from({ length: 58 }, () => row) });
    const sixty = await Promise.allSettled([send("甲.pdf", PDF), send("乙.pdf", PDF), send("丙.pdf", PDF)]);
    expect(sixty.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
    await expect(send("通知.pdf", PDF)).rejects.toMatchObject({ code: "uploads-waiting", status: 422, values: { count: 60, megabytes: 500 } });
    await db().upload.updateMany({ where: { personId }, data: { takenUpAt: new Date() } });
    await db().storedFile.create({ data: { hash: "f".repeat(64), size: 500 * MEGABYTE - PDF.length, mime: "text/plain", createdAt: new Date("2024-01-01") } });
    await db().upload.create({ data: { ...row, fileHash: "f".repeat(64) } });
    await send("通知.pdf", PDF);
    await expect(send("通知.pdf", Buffer.concat([PDF, PDF]), null)).rejects.toMatchObject({ code: "uploads-waiting" });
  });

  it("one who speaks for no unit, before reading a byte", async () => {
    let read = false;
    async function* watched() {
      read = true;
      yield PDF;
    }
    await expect(keepUpload(by(scene.people.observer), { name: "a.pdf", bytes: watched(), announced: null })).rejects.toMatchObject({ status: 403 });
    expect(read).toBe(false);
  });
});

