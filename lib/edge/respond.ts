import "server-only";
import { randomUUID } from "node:crypto";
import type { NextRequest } from "next/server";
import { getTranslations } from "next-intl/server";
import { Forbidden, Refusal, type MessageValues } from "@/lib/domain/errors";
import type { Viewer } from "@/lib/domain/people/viewer";
import { log } from "@/lib/log";
import { isSameOriginWrite } from "@/lib/edge/origin";
import { REQUEST_NUMBER } from "@/lib/edge/request-number";
import { noteOfRequest } from "@/lib/edge/request-notes";
import { isSecureRequest } from "@/lib/edge/secure-request";
import { securityHeaders } from "@/lib/edge/security-headers";
import { currentViewer } from "@/lib/edge/viewer";

type Refused = { readonly status: number; readonly code: string; readonly values: MessageValues };

type Words = "errors" | "import.refusals";

/** Where a refusal has a status of its own in HTTP. */
const STATUS: Readonly<Record<string, number>> = { "file-too-large": 413, "too-large": 413, "file-type": 415, unsupported: 415 };

/**
 * A use case or query as a route handler: who asks, whether a page of ours does, refusals as JSON
 * `{ ok: false, code, values, message }` with their status, and the headers of every answer, also where the proxy is
 * left out. What nobody foresaw is logged, and told by its number.
 *
 * @param words where refusals that are peculiar to it are worded; the others are worded as everywhere
 */
export async function respond(request: NextRequest, run: (actor: Viewer) => Promise<Response>, words: Words = "errors"): Promise<Response> {
  const reference = referenceOf(request);
  const answer = withoutBody(request, await attempt(request, run, reference, words));
  for (const [name, value] of Object.entries(securityHeaders(isSecureRequest(request.headers)))) if (!answer.headers.has(name)) answer.headers.set(name, value);
  answer.headers.set(REQUEST_NUMBER, reference);
  return answer;
}

/** To ask for the head alone is not to read on: what was opened for it is closed. */
function withoutBody({ method }: NextRequest, answer: Response): Response {
  if (method !== "HEAD") return answer;
  void answer.body?.cancel();
  return new Response(null, answer);
}

async function attempt(request: NextRequest, run: (actor: Viewer) => Promise<Response>, reference: string, words: Words): Promise<Response> {
  const refused = (refusal: Refused) => refuse(request, refusal, words);
  try {
    if (!isSameOriginWrite(request)) throw new Forbidden("origin");
    const session = await currentViewer();
    if (!session) return await refused({ status: 401, code: "signed-out", values: {} });
    if (!isDrawnFor(request, session.viewer)) throw new Forbidden("other-person");
    if (session.mustChangePassword) throw new Forbidden("must-change-password");
    return await run(session.viewer);
  } catch (error) {
    if (error instanceof Refusal) return refused({ status: STATUS[error.code] ?? error.status, code: error.code, values: error.values });
    if (request.signal.aborted) log.info({ requestId: reference }, "the sender broke off");
    else log.error({ err: error, requestId: reference }, "request failed");
    return refused({ status: 500, code: "server-error", values: { reference } });
  }
}

/** What a page sends says in `x-drawn-for` for whom that page was drawn, as a form does; what no page sends need not. */
function isDrawnFor({ headers }: NextRequest, { personId }: Viewer): boolean {
  return [null, personId].includes(headers.get("x-drawn-for"));
}

/** A program gets JSON; one who followed a link gets the words. */
async function refuse(request: NextRequest, { status, code, values }: Refused, words: Words): Promise<Response> {
  noteOfRequest({ refusal: code });
  const message = await wordsOf(code, values, words);
  const headers = { "cache-control": "no-store" };
  if (!request.headers.get("accept")?.includes("text/html")) return Response.json({ ok: false, code, values, message }, { status, headers });
  return new Response(`${message}\n`, { status, headers: { ...headers, "content-type": "text/plain; charset=utf-8" } });
}

async function wordsOf(code: string, values: MessageValues, words: Words): Promise<string> {
  const own = await getTranslations(words);
  const key = code as Parameters<typeof own>[0];
  if (own.has(key)) return own(key, values);
  return words === "errors" ? own("unknown", { code }) : wordsOf(code, values, "errors");
}

/** The number that every request is given at the door; none but in a test, which has no door. */
function referenceOf({ headers }: NextRequest): string {
  return headers.get(REQUEST_NUMBER) ?? randomUUID();
}
