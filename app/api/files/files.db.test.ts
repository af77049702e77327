import { createTranslator } from "next-intl";
import type * as server from "next/server";
import { NextRequest } from "next/server";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/api/files/[evidenceId]/route";
import { POST } from "@/app/api/files/route";
import { db } from "@/lib/db/client";
import type { Viewer } from "@/lib/domain/people/viewer";
import { attachEvidence } from "@/lib/usecases/tasks/attach-evidence";
import errors from "@/messages/zh-CN/errors.json";
import { buildScene, by, type Scene } from "@/tests/support/scene";
import { evidenceOf, submittedTask, uploaded } from "@/tests/support/scene-submissions";
import { activeTask } from "@/tests/support/scene-tasks";

const asking: { viewer: Viewer | null; mustChangePassword: boolean } = { viewer: null, mustChangePassword: false };

vi.mock("server-only", () => ({}));
vi.mock("next/server", async (original) => ({ ...(await original<typeof server>()), after: () => undefined }));
vi.mock("next-intl/server", () => ({ getTranslations: async () => createTranslator({ locale: "zh-CN", messages: { errors }, namespace: "errors" }) }));
vi.mock("@/lib/edge/viewer", () => ({
  currentViewer: async () => asking.viewer && { viewer: asking.viewer, mustChangePassword: asking.mustChangePassword },
}));

const SITE = "http://tiaodu.test";
const PNG = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==", "base64");

let scene: Scene;
beforeAll(async () => void (scene = await buildScene()));
beforeEach(() => void Object.assign(asking, { viewer: scene.people.justiceLiaison, mustChangePassword: false }));

function post(name: string, bytes: string | Uint8Array, headers: Record<string, string> = {}): Promise<Response> {
  const sent = { host: "tiaodu.test", origin: SITE, "x-file-name": encodeURIComponent(name), ...headers };
  return POST(new NextRequest(`${SITE}/api/files`, { method: "POST", body: Buffer.from(bytes), headers: sent }));
}

type Asked = { method?: string; headers?: Record<string, string> };

function get(evidenceId: string, query = "", { method = "GET", headers = {} }: Asked = {}): Promise<Response> {
  return GET(new NextRequest(`${SITE}/api/files/${evidenceId}${query}`, { method, headers }), { params: Promise.resolve({ evidenceId }) });
}

describe("POST /api/files", () => {
  it("keeps a file and gives its id", async () => {
    const answer = await post("印发 通知.txt", "内容");
    expect(answer.status).toBe(201);
    const { value } = (await answer.json()) as { value: { uploadId: string } };
    expect(value).toMatchObject({ name: "印发 通知.txt", size: 6, mime: "text/plain", canPreview: false, warnings: [] });
    expect(await db().upload.findUnique({ where: { id: value.uploadId } })).toMatchObject({ personId: scene.people.justiceLiaison.personId });
    expect(Object.fromEntries(answer.headers)).toMatchObject({ "x-content-type-options": "nosniff", "cache-control": "no-store", "x-request-id": expect.any(String) });
  });

  it("keeps one that warrants a warning, and says so", async () => {
    const answer = await post("名单.csv", "张某,13800138000");
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({ ok: true, value: { warnings: [{ where: "content", code: "telephone" }] } });
  });

  it.each([
    ["a page named .pdf", "a.pdf", "<html>", {}, 415, "file-type"],
    ["no bytes", "a.pdf", "", {}, 422, "file-empty"],
    ["no name", "", "text", {}, 422, "file-name-missing"],
    ["more than 50 MB", "a.txt", "text", { "content-length": "52428801" }, 413, "file-too-large"],
    ["less than announced", "a.txt", "text", { "content-length": "5" }, 422, "file-truncated"],
    ["a marked text", "a.txt", "秘密★", {}, 422, "secrecy-mark"],
    ["what a page drawn for another sends", "a.txt", "text", { "x-drawn-for": "another" }, 403, "other-person"],
    ["another site's page", "a.txt", "text", { origin: "http://evil.test" }, 403, "origin"],
    ["no page at all", "a.txt", "text", { origin: "" }, 403, "origin"],
  ])("refuses %s, in words", async (_, name, bytes, headers, status, code) => {
    const before = await db().upload.count();
    const answer = await post(name, bytes, headers);
    expect(answer.status).toBe(status);
    const body = (await answer.json()) as { message: string };
    expect(body).toMatchObject({ ok: false, code, values: expect.any(Object) });
    expect(body.message).toMatch(/。$/);
    expect(body.message).not.toContain(code);
    expect(await db().upload.count()).toBe(before);
  });

  it("takes nothing from one who is not signed in, must change the password, or speaks for no unit", async () => {
    asking.viewer = scene.people.leader;
    expect((await post("a.txt", "text")).status).toBe(403);
    asking.mustChangePassword = true;
    expect(await (await post("a.txt", "text")).json()).toMatchObject({ code: "must-change-password" });
    asking.viewer = null;
    expect((await post("a.txt", "text")).status).toBe(401);
  });

  it("takes a name that is not rightly encoded as it is", async () => {
    const answer = await post("x", "text", { "x-file-name": "100%.txt" });
    expect(await answer.json()).toMatchObject({ value: { name: "100%.txt" } });
  });
});

describe("GET /api/files/…", () => {
  async function attached(name: string, content: string | Uint8Array): Promise<string> {
    const { justiceLiaison } = scene.people;
    const { taskId } = await activeTask(scene);
    await attachEvidence(by(justiceLiaison), { taskId, uploadIds: [await uploaded(justiceLiaison, name, content)] });
    return (await evidenceOf(taskId))[0]!;
  }

  it("gives an attachment in which nothing runs", async () => {
    const answer = await get(await attached("情况 1.txt", "内容"));
    expect(await answer.text()).toBe("内容");
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "text/plain",
      "content-length": "6",
      "content-disposition": `attachment; filename="__ 1.txt"; filename*=UTF-8''%E6%83%85%E5%86%B5%201.txt`,
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "cache-control": "private, no-store",
    });
  });

  it("shows a PDF in a frame of ours, and a text only to save", async () => {
    const pdf = await get(await attached("通知.pdf", "%PDF-1.4\n"), "?preview=1");
    expect(pdf.headers.get("content-disposition")).toMatch(/^inline;/);
    // What protects where the frame can be no sandbox: docs/decisions/007.
    expect(pdf.headers.get("content-security-policy")).toMatch(/^default-src 'none'; .*frame-ancestors 'self'$/);
    expect(pdf.headers.get("content-type")).toBe("application/pdf");
    expect(pdf.headers.get("x-content-type-options")).toBe("nosniff");
    expect(pdf.headers.get("x-frame-options")).toBe("SAMEORIGIN");
    const image = await get(await attached("照片.png", PNG), "?preview=1");
    expect(image.headers.get("content-security-policy")).toMatch(/^sandbox; default-src 'none'; .*frame-ancestors 'self'$/);
    const text = await get(await attached("通知.txt", "text"), "?preview=1");
    expect(text.headers.get("content-disposition")).toMatch(/^attachment;/);
  });

  it("is not found where it may not be seen: in JSON, or in words for one who followed a link", async () => {
    const id = await attached("通知.txt", "text");
    asking.viewer = scene.people.townHead;
    const answer = await get(id);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: "evidence-not-found" });
    const followed = await get(id, "", { headers: { accept: "text/html,*/*" } });
    expect(followed.status).toBe(404);
    expect(followed.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    asking.viewer = null;
    expect((await get(id)).status).toBe(401);
  });

  it("counts as a reviewer's opening when a person asks for it, and not else", async () => {
    const { taskId } = await submittedTask(scene);
    const [id] = await evidenceOf(taskId);
    asking.viewer = scene.people.officeHead;
    const count = () => db().evidenceOpening.count({ where: { evidence: { taskId } } });
    const unasked: Asked[] = [{ headers: { "sec-fetch-site": "cross-site" } }, { headers: { "sec-purpose": "prefetch" } }, { method: "HEAD" }];
    for (const request of unasked) {
      expect((await get(id!, "", request)).status).toBe(200);
    }
    expect(await count()).toBe(0);
    await get(id!, "?preview=1", { headers: { "sec-fetch-site": "same-origin" } });
    expect(await count()).toBe(1);
  });
});
