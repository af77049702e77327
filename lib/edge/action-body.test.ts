import { describe, expect, it } from "vitest";
import { isReadableAction } from "@/lib/edge/action-body";

const SITE = "http://tiaodu.test/tasks";
const byScript = (body: BodyInit, type?: string) =>
  isReadableAction(new Request(SITE, { method: "POST", body, headers: { "next-action": "0".repeat(42), ...(type !== undefined && { "content-type": type }) } }));
const text = (body: string) => byScript(body, "text/plain;charset=UTF-8");

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

describe("what is sent to a server action by a script", () => {
  it.each(['[]', '[{"title":"$$5","day":"$D2024-01-01T00:00:00.000Z","none":"$undefined","many":"$n12"}]', '[{"a":["$0:0:b"]}]'])("is read where it is whole: %s", async (body) => expect(await text(body)).toBe(true));

  it.each(["", "{", '["$1"]', '["$@1"]', '[{"a":{"b":["$F2"]}}]', '{"a":1}', "null", "hunter2-password"])("is refused as %j", async (body) => expect(await text(body)).toBe(false));

  it("is refused where it is nested to no end", async () => expect(await text(`${"[".repeat(400_000)}${"]".repeat(400_000)}`)).toBe(false));

  it("is read in parts, if none is missing", async () => {
    expect(await byScript(form({ "1_userName": "office", "1_password": "$9", "0": '[null,"$K1"]' }))).toBe(true);
    expect(await byScript(form({ "0": '["$@1"]', "1": '{"a":1}' }))).toBe(true);
    expect(await byScript(form({ "0": '["$@1"]', "1": "{" }))).toBe(false);
    expect(await byScript(form({ "0": '["$@1"]' }))).toBe(false);
    expect(await byScript(form({ "1": "[]" }))).toBe(false);
    expect(await byScript("--x\r\nno form", "multipart/form-data; boundary=y")).toBe(false);
    expect(await byScript("", "multipart/form-data")).toBe(false);
  });
});

describe("what is sent by a form whose scripts had not come", () => {
  const plain = (body: FormData) => isReadableAction(new Request(SITE, { method: "POST", body }));

  it("is read where its own parts are whole, whatever its fields hold", async () => {
    expect(await plain(form({ $ACTION_REF_1: "", "$ACTION_1:0": '{"id":"00","bound":"$@1"}', "$ACTION_1:1": "[null]", userName: "{", "7": "{" }))).toBe(true);
    expect(await plain(form({ userName: "$1" }))).toBe(true);
    expect(await plain(form({ $ACTION_REF_1: "", "$ACTION_1:0": '{"id":"00","bound":"$@1"}' }))).toBe(false);
    expect(await plain(form({ $ACTION_REF_1: "", "$ACTION_1:0": "{" }))).toBe(false);
  });
});

it("has nothing to say of what is no form", async () => {
  expect(await isReadableAction(new Request(SITE))).toBe(true);
  expect(await isReadableAction(new Request(SITE, { method: "POST", body: "{" }))).toBe(true);
  expect(await byScript("a=%", "application/x-www-form-urlencoded")).toBe(true);
});
