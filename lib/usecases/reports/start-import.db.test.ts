import { createHash } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { REPORT_LIMIT } from "@/lib/domain/files";
import { env } from "@/lib/env";
import { hasFile } from "@/lib/files/store";
import { discardDraft } from "@/lib/usecases/reports/discard-draft";
import { importSample, SAMPLE, sent } from "@/lib/usecases/reports/import.fixture";
import { startImport } from "@/lib/usecases/reports/start-import";
import { sweepUploads } from "@/lib/usecases/files/sweep-uploads";
import { buildScene, by, on, type Scene } from "@/tests/support/scene";

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
  await rm(env().FILES_DIR, { recursive: true, force: true });
});

async function onDisk(): Promise<string[]> {
  const entries = await readdir(env().FILES_DIR, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => path.basename(entry.name));
}

describe("startImport", () => {
  it("keeps the bytes as they came and what the reader made of them", async () => {
    const { draftId } = await importSample(by(scene.people.office));
    const row = await db().importDraft.findUniqueOrThrow({ where: { id: draftId } });
    const hash = createHash("sha256").update(SAMPLE).digest("hex");
    expect(row).toMatchObject({ ownerId: scene.people.office.personId, fileHash: hash, sourceName: "wuqing-2023.txt", format: "txt", encoding: "utf-8", version: 1, corrections: [] });
    expect(row.reading).toMatchObject({ facts: { issuer: "武清区人民政府", year: 2023, publishedOn: "2024-02-28" } });
    expect(await hasFile(hash)).toBe(true);
    expect(await db().storedFile.findUnique({ where: { hash } })).toMatchObject({ size: SAMPLE.length, mime: "text/plain" });
  });

  it("keeps a pasted text as its UTF-8 bytes", async () => {
    const { draftId } = await startImport(by(scene.people.officeHead), sent(null, SAMPLE));
    const row = await db().importDraft.findUniqueOrThrow({ where: { id: draftId } });
    expect(row).toMatchObject({ sourceName: "", fileHash: createHash("sha256").update(SAMPLE).digest("hex") });
  });

  it("keeps a page with unseen words that bear no mark", async () => {
    const { draftId } = await startImport(by(scene.people.office), sent("报告.html", page("<!-- 保密审查：不含机密 --><p hidden>★★★</p>")));
    expect(await db().importDraft.findUniqueOrThrow({ where: { id: draftId } })).toMatchObject({ format: "html" });
  });

  it("makes one draft of a form sent twice, also at once", async () => {
    const ctx = by(scene.people.office, "the-same-form-key-twice");
    const [first, second] = await Promise.all([importSample(ctx), importSample(ctx)]);
    expect(second).toEqual(first);
    expect(await db().importDraft.count()).toBe(1);
  });
});

/** The sample as a web page, with something that its reading does not keep. */
const page = (unseen: string) => `<!doctype html><title>报告</title><body>${SAMPLE.toString("utf8").replaceAll(/.+/g, "<p>$&</p>")}${unseen}`;

describe("refuses, and keeps nothing", () => {
  it.each([
    ["an empty file", "报告.txt", "", "empty"],
    ["white space", "报告.txt", " \n\t\n", "empty"],
    ["a binary file", "报告.txt", Buffer.from([0, 1, 2, 3, 0, 0, 255, 254, 0, 7, 8, 0]), "not-text"],
    ["a PDF under another name that breaks off", "报告.txt", "%PDF-1.7\n…", "damaged"],
    ["a kind it cannot read", "报告.zip", Buffer.from("PK\u0003\u0004…"), "unsupported"],
    ["text without any structure", "报告.txt", "今天天气很好。我们去公园散步。", "no-structure"],
    ["a text file over 8 MB", "报告.txt", Buffer.alloc(8_000_001, 0x61), "too-large"],
    ["a marked text", "报告.txt", Buffer.concat([Buffer.from("机密★5年\n"), SAMPLE]), "secrecy-mark"],
    ["a page marked in a comment", "报告.html", page("<!-- 机密★10年 -->"), "secrecy-mark"],
    ["a page marked in a hidden element", "报告.html", page("<div hidden><b>秘</b>密★</div>"), "secrecy-mark"],
    ["a page marked in its template", "报告.html", page("<template><p>绝密★</template>"), "secrecy-mark"],
    ["a page marked in an attribute", "报告.html", page('<img alt="秘密★">'), "secrecy-mark"],
    ["a page marked by numbers of characters", "报告.html", page("<p style='display:none'>&#26426;&#23494;&#9733;</p>"), "secrecy-mark"],
    ["a page marked in another encoding", "报告.html", Buffer.from(`\ufeff${page("<!--绝密★-->")}`, "utf16le"), "secrecy-mark"],
    ["a file without a name", "  ", SAMPLE, "file-name-missing"],
    ["a pasted text without structure", null, "今天天气很好。", "no-structure"],
    ["a pasted text that is none", null, Buffer.from([0xff, 0xfe, 0x00]), "not-text"],
  ])("%s", async (_, name, content, code) => {
    await expect(startImport(by(scene.people.office), sent(name, content))).rejects.toMatchObject({ code, status: 422 });
    expect(await db().importDraft.count()).toBe(0);
    expect(await onDisk()).toEqual([]);
  });

  it("one byte over 50 MB without announcing it, and one that breaks off", async () => {
    const large = sent("报告.pdf", Buffer.alloc(REPORT_LIMIT.bytes + 1, 0x61));
    await expect(startImport(by(scene.people.office), { ...large, announced: null })).rejects.toMatchObject({ code: "file-too-large", values: { maximum: 50 }, field: "file" });
    await expect(startImport(by(scene.people.office), { ...sent("报告.txt", SAMPLE), announced: SAMPLE.length + 1 })).rejects.toMatchObject({ code: "file-truncated" });
    expect(await onDisk()).toEqual([]);
  });

  it.each(["administrator", "leader", "observer", "justiceHead", "justiceLiaison"] as const)("%s, before reading a byte", async (person) => {
    let read = false;
    const bytes = (async function* () {
      read = true;
      yield SAMPLE;
    })();
    await expect(startImport(by(scene.people[person]), { name: "a.txt", bytes, announced: null })).rejects.toMatchObject({ status: 403 });
    expect(read).toBe(false);
  });
});

describe("discardDraft", () => {
  it("takes the draft away at once and its bytes after a day", async () => {
    const { draftId } = await importSample(by(scene.people.office));
    const { fileHash } = await db().importDraft.findUniqueOrThrow({ where: { id: draftId } });
    await discardDraft(by(scene.people.office), { draftId });
    expect(await db().importDraft.count()).toBe(0);
    expect(await hasFile(fileHash)).toBe(true);
    await sweepUploads(on("2024-03-06", scene.people.office).now);
    expect(await hasFile(fileHash)).toBe(false);
  });

  it("leaves another's draft alone", async () => {
    const { draftId } = await importSample(by(scene.people.office));
    await expect(discardDraft(by(scene.people.officeHead), { draftId })).rejects.toMatchObject({ code: "draft-not-found", status: 404 });
    await expect(discardDraft(by(scene.people.administrator), { draftId })).rejects.toMatchObject({ status: 403 });
    expect(await db().importDraft.count()).toBe(1);
  });
});
