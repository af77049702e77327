import { readdirSync, readFileSync } from "node:fs";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/edge/locale";
import { messagesFor } from "@/lib/edge/messages";

function keysOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, path === "" ? key : `${path}.${key}`));
}

function wordsAt(tree: unknown, key: string): string {
  return key.split(".").reduce((node: unknown, part) => (node as Record<string, unknown>)[part], tree) as string;
}

/** Values and tags that the Chinese wording is given: `{count, …}`, `<b>`. */
function givenTo(message: string): Record<string, unknown> {
  const values = [...message.matchAll(/\{(\w+)/g)].map(([, name]) => [name, 1]);
  const tags = [...message.matchAll(/<(\w+)>/g)].map(([, name]) => [name, (inside: string) => inside]);
  return Object.fromEntries([...values, ...tags]) as Record<string, unknown>;
}

/** Why a message cannot be drawn with those values, or null. */
function faultOf(message: string, given: Record<string, unknown>): string | null {
  let fault: string | null = null;
  const onError = (error: Error) => (fault = error.message);
  const t = createTranslator<{ one: string }>({ locale: "en", messages: { one: message }, onError });
  t.markup("one", given as Parameters<typeof t.markup>[1]);
  return fault;
}

describe("the message catalogue", () => {
  it.each(LOCALES)("lists every file of messages/%s", (locale) => {
    const files = readdirSync(`messages/${locale}`).map((name) => name.replace(/\.json$/, ""));
    expect(Object.keys(messagesFor(locale)).sort()).toEqual(files.sort());
  });

  it("has the same keys in both languages", () => {
    expect(keysOf(messagesFor("en")).sort()).toEqual(keysOf(messagesFor("zh-CN")).sort());
  });

  it.each(LOCALES)("can draw every message of %s with the values the Chinese one names", (locale) => {
    const faults = keysOf(messagesFor("zh-CN")).flatMap((key) => {
      const fault = faultOf(wordsAt(messagesFor(locale), key), givenTo(wordsAt(messagesFor("zh-CN"), key)));
      return fault === null ? [] : [`${key}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  it.each(LOCALES)("keeps the refusals of %s sorted", (locale) => {
    const keys = Object.keys(JSON.parse(readFileSync(`messages/${locale}/errors.json`, "utf8")) as object);
    expect(keys).toEqual([...keys].sort());
  });
});
