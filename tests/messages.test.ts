import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { icuArguments } from "@/tests/support/icu-arguments";

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, path = ""): [key: string, words: string][] {
  return Object.entries(tree).flatMap(([key, value]) => (typeof value === "string" ? [[`${path}${key}`, value]] : flatten(value, `${path}${key}.`)));
}

const read = (language: string, name: string) => new Map(flatten(JSON.parse(readFileSync(`messages/${language}/${name}`, "utf8")) as Tree));
const names = readdirSync("messages/zh-CN");
const tags = (words: string) => [...words.matchAll(/<(\w+)/g)].map(([, tag]) => tag).toSorted();

it("finds what an ICU message asks for", () => {
  expect(icuArguments("{n, plural, =0 {none} one {# day, {who}} other {# days}} by '{'x'}' {name} {at, date, short}")).toEqual(["at", "n", "name", "who"]);
});

it("has the same namespaces in both languages", () => {
  expect(readdirSync("messages/en").toSorted()).toEqual(names.toSorted());
});

describe.each(names)("%s", (name) => {
  const [chinese, english] = [read("zh-CN", name), read("en", name)];

  it("has the same keys in both languages", () => {
    expect([...english.keys()].toSorted()).toEqual([...chinese.keys()].toSorted());
  });

  it("leaves no words out", () => {
    expect([...chinese, ...english].filter(([, words]) => words.trim() === "")).toEqual([]);
  });

  it("asks for the same values in both languages", () => {
    const asked = (words: string) => [...icuArguments(words), ...tags(words)].join(" ");
    const differing = [...chinese].filter(([key, words]) => asked(words) !== asked(english.get(key) ?? ""));
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});
