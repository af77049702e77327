import { createServer, request as ask, type IncomingHttpHeaders, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { refuseLargeBodies } from "@/lib/edge/large-body";
import { wordOutdatedActions } from "@/lib/edge/outdated-action";
import { numberRequests } from "@/lib/edge/request-number";
import en from "@/messages/en/errors.json";
import zh from "@/messages/zh-CN/errors.json";

const NUMBER = /^[0-9a-f-]{36}$/;
const served: RequestListener = (_, response) => response.end("served");

let answering: RequestListener = served;
let seen: IncomingHttpHeaders = {};
const server = createServer((request, response) => {
  seen = request.headers;
  answering(request, response);
});
let site = "";

beforeAll(async () => {
  wordOutdatedActions();
  refuseLargeBodies();
  numberRequests();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => void (answering = served));
afterAll(() => server.close());

it("numbers each request, whatever its sender says, and its answer", async () => {
  const own = "11111111-1111-4111-8111-111111111111";
  const answers = [await fetch(site, { headers: { "x-request-id": own } }), await fetch(site, { headers: { "x-request-id": own } })];
  const numbers = answers.map(({ headers }) => headers.get("x-request-id"));
  expect(new Set([...numbers, own]).size).toBe(3);
  expect(numbers[1]).toMatch(NUMBER);
  expect(seen["x-request-id"]).toBe(numbers[1]);
});

/** The status, as soon as it comes: before a byte of the body is sent. */
function announce(path: string, bytes: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = ask(site + path, { method: "POST", headers: { "content-length": bytes } }, (answer) => {
      resolve(answer.statusCode);
      asked.destroy();
    });
    asked.on("error", reject);
    asked.flushHeaders();
  });
}

it("refuses a body larger than any form as soon as it is announced, but for files", async () => {
  expect(await announce("/sign-in", 52_428_800)).toBe(413);
  expect(await announce("/api/auth/callback/credentials", 1_048_577)).toBe(413);
  expect(await announce("/api/files/1", 52_428_800)).toBe(413);
  expect(await announce("/sign-in", 1_048_576)).toBe(200);
  expect(await announce("/api/files", 52_428_800)).toBe(200);
  expect(await announce("/api/imports?name=a.docx", 52_428_800)).toBe(200);
  const answer = await fetch(`${site}/tasks`, { method: "POST", body: "x".repeat(1_048_577), headers: { "accept-language": "en" } });
  expect(await answer.text()).toBe(`${en["form-too-large"]}\n`);
  expect(answer.headers.get("x-request-id")).toMatch(NUMBER);
});

const unknown =
  (status: number, body: string): RequestListener =>
  (_, response) => {
    response.setHeader("x-nextjs-action-not-found", "1");
    response.setHeader("content-type", "text/plain");
    response.setHeader("content-length", Buffer.byteLength(body));
    response.statusCode = status;
    response.end(body);
  };

it("words what Next says of an action that it does not know", async () => {
  answering = unknown(409, "Server Action unavailable.");
  const answer = await fetch(site, { method: "POST" });
  expect([answer.status, await answer.text()]).toEqual([409, `${zh.outdated}\n`]);
  expect(Object.fromEntries(answer.headers)).toMatchObject({ "x-nextjs-action-not-found": "1", "content-language": "zh-CN", "content-type": "text/plain; charset=utf-8" });
  answering = unknown(400, "Invalid Server Action request.");
  expect(await (await fetch(site, { method: "POST", headers: { cookie: "locale=en" } })).text()).toBe(`${en.malformed}\n`);
  // A layer in between, such as compression, writes the head before the last words.
  answering = (request, response) => {
    const end = response.end.bind(response);
    response.end = ((last: string) => (response.writeHead(response.statusCode), end(last))) as typeof response.end;
    unknown(409, "Server Action unavailable.")(request, response);
  };
  expect(await (await fetch(site, { method: "POST" })).text()).toBe(`${zh.outdated}\n`);
});

it("leaves every other answer as it is", async () => {
  answering = (_, response) => response.writeHead(409, { "content-type": "text/plain" }).end("changed meanwhile");
  expect(await (await fetch(site, { method: "POST" })).text()).toBe("changed meanwhile");
});
