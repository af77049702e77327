import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { describeEvent } from "@/lib/domain/event/describe";
import { SAMPLE_EVENTS } from "@/lib/domain/event/events.fixture";
import { EVENT_KINDS, streamOf, type EventOf } from "@/lib/domain/event/kinds";
import { AMENDED_FIELDS } from "@/lib/domain/event/named";
import { ACTORS, DETAILS, SAID } from "@/lib/domain/event/phrase";
import en from "@/messages/en/events.json";
import zh from "@/messages/zh-CN/events.json";

/** `UPDATE=1` rewrites it, so that a change of words is read as a diff. */
const SENTENCES = new URL("./sentences.txt", import.meta.url).pathname;

function sentence(event: EventOf, locale: "zh-CN" | "en"): string {
  const events = locale === "en" ? en : zh;
  const onError = (error: Error) => {
    throw error;
  };
  const t = createTranslator({ locale, messages: { events }, namespace: "events", onError });
  const { key, values, who, details, said } = describeEvent(event);
  const subject = t(who.key, who.values);
  const lines = [
    t.markup(key, { ...values, who: subject, b: (words) => `*${words}*` }).trim(),
    ...details.map((detail) => `  · ${t(detail.key, detail.values)}`),
    ...said.map(({ as, text }) => `  “${t.markup(`said.${as}`, { text, zh: (words) => words, words: (words) => words })}”`),
  ];
  return lines.join("\n");
}

describe("events", () => {
  it("are worded in both languages as the file says", () => {
    const text = SAMPLE_EVENTS.map((event) => `${event.kind}\n${sentence(event, "zh-CN")}\n${sentence(event, "en")}\n`).join("\n");
    if (process.env.UPDATE) writeFileSync(SENTENCES, text);
    expect(existsSync(SENTENCES), "run with UPDATE=1, then review the new file").toBe(true);
    expect(text).toBe(readFileSync(SENTENCES, "utf8"));
  });

  it("have a sample of every kind", () => {
    expect([...new Set(SAMPLE_EVENTS.map(({ kind }) => kind))].sort()).toEqual([...EVENT_KINDS].sort());
  });

  it.each([["zh-CN", zh], ["en", en]] as const)("have all their words in %s, and no others", (_, words) => {
    const groups: Record<string, Record<string, string>> = words;
    const under = (group: string) => Object.keys(groups[group] ?? {}).sort();
    for (const stream of ["task", "report", "unit", "person", "system"] as const) {
      const kinds = EVENT_KINDS.filter((kind) => streamOf(kind) === stream).map((kind) => kind.slice(stream.length + 1));
      expect(under(stream)).toEqual(kinds.sort());
    }
    expect(under("who")).toEqual([...ACTORS].sort());
    expect(under("detail")).toEqual([...DETAILS].sort());
    expect(under("changed")).toEqual([...AMENDED_FIELDS].sort());
    expect(under("said")).toEqual([...SAID].sort());
    expect(Object.keys(groups).sort()).toEqual(["changed", "detail", "person", "report", "said", "system", "task", "unit", "who"]);
  });

  it("say nothing of telephones and roles but that they changed", () => {
    const amended = SAMPLE_EVENTS.find(({ kind }) => kind === "person.amended")!;
    expect(sentence(amended, "zh-CN")).not.toMatch(/022|liaison|unitHead/);
  });
});
