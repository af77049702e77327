import type { IncomingMessage, ServerResponse } from "node:http";
import { performance } from "node:perf_hooks";
import type { Logger } from "pino";
import { aroundRequests } from "@/lib/edge/around-requests";
import { REQUEST_NUMBER } from "@/lib/edge/request-number";
import { withNotes, type RequestNotes } from "@/lib/edge/request-notes";
import { log } from "@/lib/log";

/** Asked for by machines again and again; logged where they fail. */
const PROBES = ["/healthz", "/readyz"];
const NEVER_CHANGES = /^\/_next\/(static|image)/;

/**
 * One line for each request once its answer has gone, under the number that `numberRequests` gave it. The address goes
 * without its query, and no header and no body: they may hold what a person searched for, wrote, or signs in with.
 */
export function logRequests(to: Pick<Logger, "info" | "debug"> = log): void {
  aroundRequests((request, response, go) => {
    const path = pathOf(request);
    if (NEVER_CHANGES.test(path)) return go();
    const [requestId] = [request.headers[REQUEST_NUMBER] ?? []].flat();
    const notes: RequestNotes = { ...(requestId !== undefined && { requestId }) };
    const since = performance.now();
    response.once("close", () => {
      const line = { ...asLine(request.method, path, response), ms: Math.round(performance.now() - since), ...notes };
      to[PROBES.includes(path) && response.statusCode < 400 ? "debug" : "info"](line, "request");
    });
    return withNotes(notes, go);
  });
}

function pathOf({ url = "" }: IncomingMessage): string {
  return url.split("?", 1)[0]!;
}

/** A status that never reached anyone is none. */
function asLine(method: string | undefined, path: string, response: ServerResponse) {
  return { method, path, ...(response.writableFinished ? { status: response.statusCode } : { brokenOff: true }) };
}
