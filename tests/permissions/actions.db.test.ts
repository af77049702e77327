import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { Forbidden } from "@/lib/domain/errors";
import { OTHER_SPECIMENS } from "@/tests/permissions/specimens-of-the-rest";
import { TASK_SPECIMENS } from "@/tests/permissions/specimens-of-tasks";
import { signInActors, type Actor } from "@/tests/permissions/actors";
import { outcomeOf, SentTo } from "@/tests/permissions/outcome";
import { buildScene, FIRST_DAY } from "@/tests/support/scene";

/**
 * Every exported server action, tried by everybody: the whole picture is in actions.table.txt; `UPDATE=1` rewrites it.
 * Each is called as a browser's request would call it, with the cookie of who tries and an input that would do its work.
 */
const TABLE = "tests/permissions/actions.table.txt";
/** Actions whose specimen is of the scene's only report or person, so that another try needs another scene. */
const USED_UP = /^app\/\(desk\)\/(admin|reports)\//;
const SPECIMENS = { ...TASK_SPECIMENS, ...OTHER_SPECIMENS };

const cookie: { signInId: string | null } = { signInId: null };

vi.mock("server-only", () => ({}));
vi.mock("@/lib/edge/session-cookie", () => ({ signInIdOfCookie: async () => cookie.signInId }));
vi.mock("@/lib/edge/sign-in", () => ({ forgetSession: async () => undefined }));
vi.mock("@/app/sign-in/sign-in-here", () => ({ signInHere: async () => new Forbidden("sign-in-refused") }));
vi.mock("next/headers", () => ({ headers: async () => new Headers(), cookies: async () => new Map() }));
vi.mock("next/navigation", () => ({
  redirect: (to: string) => {
    throw new SentTo(to);
  },
  notFound: () => {
    throw new SentTo("not-found");
  },
}));
vi.mock("next-intl/server", () => {
  const worded = (key: string) => key;
  return { getTranslations: async () => Object.assign(worded, { markup: worded }) };
});

const sources = readdirSync("app", { recursive: true, encoding: "utf8" })
  .map((file) => path.posix.join("app", ...file.split(path.sep)))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .toSorted();
const files = sources.filter((file) => file.endsWith("/actions.ts"));
const modules = await Promise.all(files.map(async (file) => [file, (await import(path.resolve(file))) as Record<string, (input: unknown, form?: FormData) => Promise<unknown>>] as const));
const actions = modules.flatMap(([file, exported]) => Object.keys(exported).toSorted().map((name) => ({ name: `${file} ${name}`, call: exported[name]! })));

vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${FIRST_DAY}T03:00:00Z`) });

describe("server actions", () => {
  it("stand in actions.ts alone", () => {
    const doors = sources.filter((file) => /["']use server["']/.test(readFileSync(file, "utf8")));
    expect(doors).toEqual(files);
  });

  it("each have a specimen, and no specimen is left over", () => {
    expect(Object.keys(SPECIMENS).toSorted()).toEqual(actions.map(({ name }) => name).toSorted());
  });

  it("answer everybody as the table says", { timeout: 300_000 }, async () => {
    const blocks: string[] = [];
    for (const { name, call } of actions) blocks.push(await walk(name, call));
    const words = "# Who may do what: each server action, tried by everybody. `done` is done; the rest are refusals.\n";
    const table = `${words}\n${blocks.join("\n\n")}\n`;
    if (process.env.UPDATE) writeFileSync(TABLE, table);
    expect(table).toBe(readFileSync(TABLE, "utf8"));
  });
});

/** One action: what it comes to for each who tries, everybody with the same outcome in one line. */
async function walk(name: string, call: (input: unknown, form?: FormData) => Promise<unknown>): Promise<string> {
  const specimen = SPECIMENS[name];
  if (!specimen) throw new Error(`${name} has no specimen`);
  const outcomes = new Map<string, string[]>();
  let scene = await buildScene();
  let actors = await signInActors(scene);
  let input = await specimen(scene);
  for (const index of actors.keys()) {
    const { name: who, signInId } = actors[index] as Actor;
    cookie.signInId = signInId;
    const outcome = await outcomeOf(() => call(input, new FormData()));
    outcomes.set(outcome, [...(outcomes.get(outcome) ?? []), who]);
    if (outcome !== "done" || index === actors.length - 1) continue;
    // The work is done: the next to try finds it undone.
    if (USED_UP.test(name)) {
      scene = await buildScene();
      actors = await signInActors(scene);
    }
    input = await specimen(scene);
  }
  const lines = [...outcomes].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([outcome, who]) => `  ${outcome.padEnd(24)}${who.join(" ")}`);
  return [name, ...lines].join("\n");
}
