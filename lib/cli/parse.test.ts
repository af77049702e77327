import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { run } from "@/lib/cli/parse";
import { envWith } from "@/lib/env";

const REPORTS = path.resolve("tests/fixtures/reports");
const SAMPLE = path.join(REPORTS, "wuqing-2023", "wuqing-2023.txt");
const LOCKED = path.join(REPORTS, "known", "a19-pdf-password", "a19-pdf-password.pdf");
const { password } = JSON.parse(readFileSync(path.join(path.dirname(LOCKED), "expected.json"), "utf8")) as { password: string };

type Placed = { readonly text: string; readonly start: number; readonly end: number };
type Printed = {
  readonly text: string;
  readonly sections: readonly { readonly label: string; readonly heading: string; readonly kind: string; readonly start: number; readonly end: number }[];
  readonly candidates: readonly (Placed & { readonly kind: string; readonly path: readonly string[]; readonly title: string; readonly measures: readonly Placed[]; readonly deadlines: readonly Placed[]; readonly documents: readonly Placed[] })[];
  readonly dropped: readonly (Placed & { readonly why: string })[];
};

/** As one types it, in the folder where the file lies. */
function parse(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const cwd = path.dirname(SAMPLE);
    execFile(process.execPath, [path.resolve("lib/cli/run.mjs"), "parse", ...args], { cwd, env: envWith({ INIT_CWD: cwd }), encoding: "utf8" }, (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }));
  });
}

describe("the command", () => {
  it("prints one JSON object and nothing else, from whatever folder", async () => {
    const { code, stdout, stderr } = await parse("wuqing-2023.txt");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.trim().split("\n")).toHaveLength(1);
    expect((JSON.parse(stdout) as Printed).candidates).toHaveLength(7);
  });

  it("refuses on standard error alone, as JSON, with exit code 2", async () => {
    const { code, stdout, stderr } = await parse(LOCKED, "--lang", "en");
    expect([code, stdout]).toEqual([2, ""]);
    expect(JSON.parse(stderr)).toEqual({ error: { code: "password", message: expect.stringMatching(/^This file opens with a password\./) } });
  });

  it("without a file asks for one, in words, with another exit code", async () => {
    const { code, stdout, stderr } = await parse();
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr.trim()).toBe("Which file? npm run --silent parse -- FILE [--password WORD] [--lang zh-CN|en]");
  });
});

describe("what is read", () => {
  const [printed, refused] = [vi.spyOn(console, "log"), vi.spyOn(console, "error")];
  beforeEach(() => [printed, refused].forEach((spy) => spy.mockReset().mockImplementation(() => undefined)));
  const read = () => JSON.parse(String(printed.mock.calls[0]?.[0])) as Printed;

  it("has this shape, and each of its places holds its words", async () => {
    expect(await run([SAMPLE])).toBe(0);
    const reading = read();
    expect(Object.keys(reading)).toEqual(["text", "title", "issuer", "year", "publishedOn", "format", "encoding", "sections", "candidates", "dropped", "messages"]);
    expect(reading).toMatchObject({ title: "武清区人民政府关于武清区2023年度法治政府建设情况的报告", year: 2023, format: "txt", encoding: "utf-8" });
    expect(reading.sections.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["achievements", "shortcomings", "leadership", "arrangements"]));
    expect(reading.sections.every(({ label, heading, start, end }) => reading.text.slice(start, end).startsWith(heading) && heading.includes(label))).toBe(true);
    const [candidate] = reading.candidates;
    expect(Object.keys(candidate!)).toEqual(["kind", "path", "text", "start", "end", "title", "rule", "measures", "deadlines", "frequencies", "quantities", "documents", "units", "slogans", "lacks"]);
    const placed = [...reading.candidates, ...reading.candidates.flatMap(({ measures, deadlines, documents }) => [...measures, ...deadlines, ...documents]), ...reading.dropped];
    expect(placed.length).toBeGreaterThan(7);
    for (const { text, start, end } of placed) expect(reading.text.slice(start, end)).toBe(text);
    expect(new Set(reading.candidates.map(({ kind }) => kind))).toEqual(new Set(["shortcoming", "arrangement"]));
  });

  it("of a locked file is read with its password", async () => {
    expect(await run([LOCKED, "--password", password])).toBe(0);
    expect(read()).toMatchObject({ title: "砚池县审计局2022年度法治政府建设情况报告", format: "pdf" });
  });

  it("is refused in the language asked for", async () => {
    expect(await run([LOCKED, "--password", "wrong", "--lang", "zh-CN"])).toBe(2);
    expect(printed).not.toHaveBeenCalled();
    expect(JSON.parse(String(refused.mock.calls[0]?.[0]))).toEqual({ error: { code: "password", message: "密码不对。请在 Word、WPS 或 PDF 软件里去掉密码，另存一份后再选。" } });
  });
});
