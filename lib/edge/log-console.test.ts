import { setImmediate as turn } from "node:timers/promises";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { logConsole, markLogged } from "@/lib/edge/log-console";
import { withNotes } from "@/lib/edge/request-notes";

const printer: Pick<Console, "error" | "warn"> = { error: () => undefined, warn: () => undefined };
const lines: unknown[][] = [];
const keep = (level: string) => (line: unknown, words?: unknown) => void lines.push([level, line, words]);

beforeAll(() => logConsole(printer, { info: keep("info"), warn: keep("warn"), error: keep("error") } as Parameters<typeof logConsole>[1]));
beforeEach(() => void lines.splice(0));

const during = async (requestId: string, print: () => void) => {
  withNotes({ requestId }, print);
  await turn();
};

it("keeps what Next prints under the number of its request, without what was searched for", async () => {
  const err = new Error("broke");
  await during("0f-1", () => {
    printer.warn("Request body exceeded 1MB for /tasks?words=张三. Only the first 1MB will be available.");
    printer.error("⨯", err);
  });
  expect(lines).toEqual([
    ["warn", { requestId: "0f-1" }, "Request body exceeded 1MB for /tasks Only the first 1MB will be available."],
    ["error", { requestId: "0f-1", err }, "⨯"],
  ]);
});

it("says nothing twice of an error that is logged with more about it", async () => {
  await during("0f-2", () => {
    const err = new Error("broke");
    printer.error(err);
    markLogged(err);
  });
  markLogged("no object");
  expect(lines).toEqual([]);
});

it("takes one who breaks off for no error of ours", async () => {
  await during("0f-3", () => printer.error(Object.assign(new Error("aborted"), { code: "ECONNRESET" })));
  expect(lines).toEqual([["info", { requestId: "0f-3" }, "the sender broke off"]]);
});

it("tells of an error outside of any request at once: it may be the last", () => {
  const err = new Error("no port");
  printer.error(err);
  expect(lines).toEqual([["error", { requestId: undefined, err }, "printed"]]);
});
