import { createServer, type RequestListener } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { logRequests } from "@/lib/edge/request-log";
import { noteOfRequest, notesOfRequest } from "@/lib/edge/request-notes";
import { numberRequests } from "@/lib/edge/request-number";

type Line = Readonly<Record<string, unknown>>;
const lines: { readonly level: "info" | "debug"; readonly line: Line }[] = [];
const keep = (level: "info" | "debug") => (line: unknown) => void lines.push({ level, line: line as Line });

let answering: RequestListener;
const server = createServer((request, response) => answering(request, response));
let address = "";

beforeAll(async () => {
  logRequests({ info: keep("info"), debug: keep("debug") });
  numberRequests();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

/** What was logged of the requests that this made, once the last answer has gone. */
async function logged(listener: RequestListener, ask: () => Promise<unknown>): Promise<typeof lines> {
  answering = listener;
  lines.length = 0;
  await ask();
  await pause(50);
  return [...lines];
}

it("says of each request under which number it was answered, how, and how fast", async () => {
  let requestId: unknown = null;
  const found = await logged(
    // A head written at once hides its lines from who asks for them later.
    (_, response) => response.writeHead(404, { allow: "GET" }).end(notesOfRequest().requestId),
    async () => void (requestId = await (await fetch(`${address}/tasks/7`, { method: "DELETE" })).text()),
  );
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(found).toEqual([{ level: "info", line: { requestId, method: "DELETE", path: "/tasks/7", status: 404, ms: expect.any(Number) } }]);
});

it("keeps nothing of what was searched for, sent or signed in with", async () => {
  const asked = { method: "POST", headers: { cookie: "tiaodu.sign-in=secret-cookie", authorization: "Bearer secret-token" }, body: "password=secret-word" };
  const found = await logged((_, response) => response.setHeader("set-cookie", "tiaodu.sign-in=secret-new").end(), () => fetch(`${address}/sign-in?next=secret-place`, asked));
  expect(found).toHaveLength(1);
  expect(JSON.stringify(found)).not.toContain("secret");
});

it("says who asked and why it was refused, each of the request that it was noted in", async () => {
  const listener: RequestListener = async ({ url }, response) => {
    await pause(url === "/first" ? 30 : 5);
    noteOfRequest({ personId: `of ${url}` });
    if (url === "/first") noteOfRequest({ refusal: "changed-meanwhile" });
    response.end();
  };
  const found = await logged(listener, () => Promise.all([fetch(`${address}/first`), fetch(`${address}/second`)]));
  expect(found.map(({ line: { path, personId, refusal } }) => ({ path, personId, refusal }))).toEqual([
    { path: "/second", personId: "of /second", refusal: undefined },
    { path: "/first", personId: "of /first", refusal: "changed-meanwhile" },
  ]);
  expect(() => noteOfRequest({ refusal: "outside of any" })).not.toThrow();
});

it("does not claim a status for an answer that nobody waited for", async () => {
  const found = await logged(
    (_, response) => void response.write("so far"),
    async () => {
      const socket = connect(Number(new URL(address).port), "127.0.0.1");
      socket.write("GET /api/files/1 HTTP/1.1\r\nhost: here\r\n\r\n");
      await new Promise((resolve) => socket.once("data", resolve));
      socket.destroy();
      await pause(50);
    },
  );
  expect(found.map(({ line }) => line)).toEqual([expect.objectContaining({ requestId: expect.stringMatching(/^[0-9a-f-]{36}$/), path: "/api/files/1", brokenOff: true })]);
  expect(found[0]!.line).not.toHaveProperty("status");
});

it("passes over what never changes, and tells of probes only where they fail", async () => {
  const listener: RequestListener = ({ url }, response) => response.writeHead(url === "/readyz" ? 503 : 200).end();
  const found = await logged(listener, async () => {
    for (const path of ["/_next/static/chunks/a.js", "/_next/image?url=a", "/healthz", "/readyz"]) await fetch(address + path);
  });
  expect(found.map(({ level, line }) => [level, line["path"], line["status"]])).toEqual([["debug", "/healthz", 200], ["info", "/readyz", 503]]);
});
