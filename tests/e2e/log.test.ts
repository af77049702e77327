import type { APIResponse, Response } from "@playwright/test";
import { SAMPLE_PASSWORD } from "@/prisma/seed/wuqing/accounts";
import { expect, fillSignIn, test } from "@/tests/e2e/support/people";
import { readSiteLog, type LogLine } from "@/tests/e2e/support/site-log";

type Answer = APIResponse | Response | null;

/** The lines of the log under the number that the answer carries; the last is written as the answer has gone. */
async function linesOf(answer: Answer): Promise<LogLine[]> {
  const requestId = answer!.headers()["x-request-id"];
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  const found = () => readSiteLog().lines.filter((line) => line["requestId"] === requestId);
  await expect.poll(() => found().some(({ msg }) => msg === "request")).toBe(true);
  return found();
}

test("a request's number leads to its line in the log: pages, actions, handlers, sign-ins", async ({ as, page, baseURL }) => {
  await page.goto("/sign-in");
  const posted = (to: string) => page.waitForResponse((answer) => answer.request().method() === "POST" && new URL(answer.url()).pathname === to);
  const [refused] = await Promise.all([posted("/sign-in"), fillSignIn(page, "nobody-of-that-name", "a-wrong-password")]);
  expect(await linesOf(refused)).toEqual([expect.objectContaining({ msg: "sign-in", outcome: "sign-in-refused" }), expect.objectContaining({ method: "POST", path: "/sign-in", refusal: "sign-in-refused" })]);

  const office = await as("office");
  const ledger = await office.goto("/tasks?words=a-searched-word");
  const [line] = await linesOf(ledger);
  expect(line).toMatchObject({ method: "GET", path: "/tasks", status: 200, ms: expect.any(Number), personId: expect.any(String) });

  const file = await office.request.get("/api/files/no-such-file");
  expect(await linesOf(file)).toEqual([expect.objectContaining({ path: "/api/files/no-such-file", status: 404, personId: line!["personId"], refusal: "evidence-not-found" })]);
  const origin = baseURL ?? "";
  const upload = await office.request.post("/api/files", { data: "the-bytes-of-a-file", headers: { "x-file-name": "a-file-name.txt", origin } });
  expect(await linesOf(upload)).toEqual([expect.objectContaining({ method: "POST", path: "/api/files", personId: line!["personId"] })]);
  const foreign = await office.request.post("/tasks", { data: "x", headers: { origin: "https://elsewhere.example" } });
  expect(await linesOf(foreign)).toEqual([expect.objectContaining({ method: "POST", path: "/tasks", status: 403 })]);

  const { text, lines } = readSiteLog();
  expect(lines.filter(({ msg }) => msg === "sign-in").map(({ outcome }) => outcome)).toContain("signed-in");
  const cookie = (await office.context().cookies()).find(({ name }) => name === "tiaodu.sign-in")!.value;
  for (const secret of ["nobody-of-that-name", "a-wrong-password", SAMPLE_PASSWORD, "a-searched-word", "the-bytes-of-a-file", "a-file-name", cookie]) expect(text).not.toContain(secret);
});
