import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { refuseBrokenAddresses } from "@/lib/edge/broken-address";
import en from "@/messages/en/errors.json";
import zh from "@/messages/zh-CN/errors.json";

const server = createServer((_, response) => response.end("served"));
let site = "";

beforeAll(async () => {
  refuseBrokenAddresses();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

it.each([
  ["/tasks/%E0%A4%A", "zh-CN", "", zh["broken-address"]],
  ["/%", "en", "", en["broken-address"]],
  ["/tasks/%00", "zh-CN", "", zh["broken-address"]],
  ["/reports/%ff?span=1-2", "en", "theme=dark; locale=zh-CN", zh["broken-address"]],
])("%s is refused in words", async (path, language, cookie, words) => {
  const answer = await fetch(site + path, { headers: { "accept-language": language, cookie } });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toBe(`${words}\n`);
  expect(Object.fromEntries(answer.headers)).toMatchObject({ "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff" });
});

it.each(["/tasks/%E5%8F%B0%E8%B4%A6", "/tasks?words=%", "/"])("%s goes on", async (path) => {
  expect(await (await fetch(site + path)).text()).toBe("served");
});
