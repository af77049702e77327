import { readFileSync } from "node:fs";
import { createTranslator } from "next-intl";
import { NextRequest } from "next/server";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { POST } from "@/app/api/imports/route";
import { db } from "@/lib/db/client";
import { REPORT_LIMIT } from "@/lib/domain/files";
import type { Viewer } from "@/lib/domain/people/viewer";
import { SAMPLE } from "@/lib/usecases/reports/import.fixture";
import errors from "@/messages/zh-CN/errors.json";
import importing from "@/messages/zh-CN/import.json";
import { buildScene, type Scene } from "@/tests/support/scene";

const asking: { viewer: Viewer | null; mustChangePassword: boolean } = { viewer: null, mustChangePassword: false };

vi.mock("server-only", () => ({}));
vi.mock("next-intl/server", () => ({
  getTranslations: async (namespace: "errors" | "import.refusals") => createTranslator({ locale: "zh-CN", messages: { errors, import: importing }, namespace }),
}));
vi.mock("@/lib/edge/viewer", () => ({
  currentViewer: async () => asking.viewer && { viewer: asking.viewer, mustChangePassword: asking.mustChangePassword },
}));

const LOCKED = "tests/fixtures/reports/known/a19-pdf-password";
const SITE = "http://tiaodu.test";

let scene: Scene;
beforeAll(async () => void (scene = await buildScene()));
beforeEach(() => void Object.assign(asking, { viewer: scene.people.office, mustChangePassword: false }));

function post(query: string, bytes: string | Uint8Array, headers: Record<string, string> = {}): Promise<Response> {
  const sent = { host: "tiaodu.test", origin: SITE, ...headers };
  return POST(new NextRequest(`${SITE}/api/imports${query}`, { method: "POST", body: Buffer.from(bytes), headers: sent }));
}

describe("POST /api/imports", () => {
  it("keeps what the reader made of a file, and gives the draft's id", async () => {
    const answer = await post("?name=report.txt", SAMPLE);
    expect(answer.status).toBe(201);
    const { value } = (await answer.json()) as { value: { draftId: string } };
    expect(await db().importDraft.findUnique({ where: { id: value.draftId } })).toMatchObject({ ownerId: scene.people.office.personId, sourceName: "report.txt" });
    expect(Object.fromEntries(answer.headers)).toMatchObject({ "x-content-type-options": "nosniff", "cache-control": "no-store", "x-request-id": expect.any(String) });
  });

  it("keeps no name under which a report would open as a program", async () => {
    const { value } = (await (await post("?name=r.bat", SAMPLE)).json()) as { value: { draftId: string } };
    expect(await db().importDraft.findUnique({ where: { id: value.draftId } })).toMatchObject({ sourceName: "r.bat.txt", format: "txt" });
  });

  it("makes one draft of a form sent twice", async () => {
    const headers = { "x-form-key": "form-key-import-0123" };
    const [first, second] = [await (await post("", SAMPLE, headers)).json(), await (await post("", SAMPLE, headers)).json()];
    expect(second).toEqual(first);
  });

  it.each([
    ["more than 50 MB", "?name=a.txt", "text", { "content-length": String(REPORT_LIMIT.bytes + 1) }, 413, "file-too-large"],
    ["less than announced", "?name=a.txt", "text", { "content-length": "5" }, 422, "file-truncated"],
    ["more than a text may hold", "?name=a.txt", "字".repeat(300_000 * 9), {}, 413, "too-large"],
    ["a picture", "?name=a.png", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), {}, 415, "unsupported"],
    ["nothing", "", "", {}, 422, "empty"],
    ["no report", "", "今天天气很好。", {}, 422, "no-structure"],
    ["a marked text", "", `机密★5年\n${SAMPLE}`, {}, 422, "secrecy-mark"],
    ["another site's page", "", SAMPLE, { origin: "http://evil.test" }, 403, "origin"],
  ])("refuses %s, in words", async (_, query, bytes, headers, status, code) => {
    const before = await db().importDraft.count();
    const answer = await post(query, bytes, headers);
    expect(answer.status).toBe(status);
    const body = (await answer.json()) as { message: string };
    expect(body).toMatchObject({ ok: false, code, values: expect.any(Object) });
    expect(body.message).toMatch(/。$/);
    expect(body.message).not.toContain(code);
    expect(await db().importDraft.count()).toBe(before);
  });

  it("tells the steps of the reading to one who asks for them, and its answer last", async () => {
    const answer = await post("?name=report.txt", SAMPLE, { accept: "application/x-ndjson" });
    expect(Object.fromEntries(answer.headers)).toMatchObject({ "content-type": "application/x-ndjson", "cache-control": "no-store", "x-content-type-options": "nosniff" });
    const lines = (await answer.text()).trimEnd().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toEqual([{ step: "reading" }, { step: "structure" }, { ok: true, value: { draftId: expect.any(String) } }]);
    const refused = (await (await post("?name=a.txt", "今天天气很好。", { accept: "application/x-ndjson" })).text()).trimEnd().split("\n");
    expect(JSON.parse(refused.at(-1)!)).toMatchObject({ ok: false, code: "no-structure", message: expect.stringMatching(/。$/) });
    expect((await post("", "", { accept: "application/x-ndjson", "content-length": "5" })).status).toBe(422);
  });

  it("asks for a locked file's password, says that one is wrong, and keeps none", async () => {
    const [file, { password }] = [readFileSync(`${LOCKED}/a19-pdf-password.pdf`), JSON.parse(readFileSync(`${LOCKED}/expected.json`, "utf8")) as { password: string }];
    const before = await db().importDraft.count();
    expect(await (await post("?name=a.pdf", file)).json()).toMatchObject({ code: "password", values: { wrong: "no" } });
    expect(await (await post("?name=a.pdf", file, { "x-file-password": encodeURIComponent("不对") })).json()).toMatchObject({ code: "password", values: { wrong: "yes" } });
    expect(await (await post("?name=a.pdf", file, { "x-file-password": "x".repeat(2_000) })).json()).toMatchObject({ code: "password", values: { wrong: "yes" } });
    expect(await db().importDraft.count()).toBe(before);
    const answer = await post("?name=a.pdf", file, { "x-file-password": encodeURIComponent(password) });
    const { value } = (await answer.json()) as { value: { draftId: string } };
    const { reading, ...row } = await db().importDraft.findUniqueOrThrow({ where: { id: value.draftId } });
    expect(reading).toMatchObject({ facts: { issuer: "砚池县审计局" } });
    expect(JSON.stringify([row, await db().formKey.findMany()])).not.toContain(password);
  });

  it("keeps nothing of what is broken off while it is read", async () => {
    const before = await db().importDraft.count();
    const broken = new AbortController();
    const request = new NextRequest(`${SITE}/api/imports?name=report.txt`, { method: "POST", body: SAMPLE, headers: { host: "tiaodu.test", origin: SITE, accept: "application/x-ndjson" }, signal: broken.signal });
    const answer = await POST(request);
    broken.abort();
    await answer.text().catch(() => undefined);
    expect(await db().importDraft.count()).toBe(before);
  });

  it("takes nothing from one who is not signed in, must change the password, or is not of the office", async () => {
    asking.viewer = scene.people.leader;
    expect((await post("", SAMPLE)).status).toBe(403);
    asking.mustChangePassword = true;
    expect(await (await post("", SAMPLE)).json()).toMatchObject({ code: "must-change-password" });
    asking.viewer = null;
    expect((await post("", SAMPLE)).status).toBe(401);
  });
});
