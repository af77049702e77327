import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSourceFiles } from "@/tests/support/source-files";

type Tree = { readonly [key: string]: string | Tree };

/** Groups in which a code is the key: who asks for it does not spell it out. */
const BY_CODE = ["errors", "events", "audit.faults", "frame.keys", "import.leadReasons", "import.messages", "import.rectificationTypes", "import.refusals", "import.why.rules", "secrecy.kinds", "task.attempts"];
/** Words of verbs that are named and not there yet. */
const TO_COME = /^task\.verbs\./;

const read = (name: string) => JSON.parse(readFileSync(`messages/zh-CN/${name}.json`, "utf8")) as Tree;
const leaves = (tree: Tree, path: string): string[] => Object.entries(tree).flatMap(([key, value]) => (typeof value === "string" ? [`${path}.${key}`] : leaves(value, `${path}.${key}`)));
const namespaces = readdirSync("messages/zh-CN").map((file) => file.replace(/\.json$/, ""));
const keys = namespaces.flatMap((name) => leaves(read(name), name));

const code = readSourceFiles().filter(({ path }) => /^(app|components|lib|proxy|prisma)/.test(path) && !/\.(test|fixture)\.tsx?$/.test(path));
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found!);

/** What a file may ask for: from which namespaces, by which literals and which templates. */
const askers = code.flatMap(({ text }) => {
  const from = [...matches(text, /(?:useTranslations|getTranslations)(?:<|\()\s*"([\w.-]+)"/g), ...matches(text, /namespace: "([\w.-]+)"/g)];
  if (/(?:useTranslations|getTranslations)\(\)/.test(text)) from.push("");
  const literals = new Set(matches(text, /["']([\w.-]+)["']/g));
  const templates = matches(text, /`((?:[\w.-]|\$\{[^`}]*\})+)`/g).filter((words) => words.includes("${"));
  const patterns = templates.map((words) => new RegExp(`^${words.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(".", "\\.")).join("[\\w.-]+")}$`));
  return from.length === 0 ? [] : [{ from, literals, patterns }];
});

function isAskedFor(key: string): boolean {
  return askers.some(({ from, literals, patterns }) =>
    from.some((namespace) => {
      if (namespace !== "" && !key.startsWith(`${namespace}.`)) return false;
      const rest = namespace === "" ? key : key.slice(namespace.length + 1);
      return literals.has(rest) || patterns.some((pattern) => pattern.test(rest));
    }),
  );
}

describe("the catalogue", () => {
  it("holds no words that nobody asks for", () => {
    const spelled = keys.filter((key) => !TO_COME.test(key) && !BY_CODE.some((group) => key.startsWith(`${group}.`)));
    expect(spelled.length).toBeGreaterThan(1000);
    expect(spelled.filter((key) => !isAskedFor(key))).toEqual([]);
  });

  const literals = new Set(code.flatMap(({ text }) => matches(text, /["'`]([\w.-]+)["'`]/g)));
  const refused = new Set(code.flatMap(({ text }) => [...matches(text, /new (?:NotFound|Forbidden|Conflict|Invalid)\(\s*"([\w-]+)"/g), ...matches(text, /params: \{ code: "([\w-]+)" \}/g)]));

  it("has words for each refusal", () => {
    const worded = new Set([...Object.keys(read("errors")), ...Object.keys(read("task")["reasons"] as Tree), ...Object.keys((read("import") as { refusals: Tree }).refusals)]);
    expect(refused.size).toBeGreaterThan(50);
    expect([...refused].filter((each) => !worded.has(each))).toEqual([]);
  });

  it("words no refusal that nobody gives", () => {
    const composed = /^field-too-(big|small)-/;
    expect(Object.keys(read("errors")).filter((each) => !literals.has(each) && !composed.test(each))).toEqual([]);
  });
});
