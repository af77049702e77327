import "server-only";
import type { NextRequest } from "next/server";
import { isSecureRequest } from "@/lib/edge/secure-request";
import { securityHeaders } from "@/lib/edge/security-headers";

/** Steps of long work, a JSON object a line, and its answer as the last of them. */
const STEPS_TYPE = "application/x-ndjson";

type Watched = { readonly onStep: (step: object) => void; readonly signal: AbortSignal };

/**
 * Work whose steps a page wants to see, by `accept`: from the first step on the answer is written line by line, and
 * what the work would have answered is the last line. Work that ends before its first step, or for one who does not
 * ask for steps, answers as it is. Breaking off the connection breaks off the work.
 */
export async function inSteps(request: NextRequest, work: (watched: Watched) => Promise<Response>): Promise<Response> {
  const broken = new AbortController();
  const signal = AbortSignal.any([request.signal, broken.signal]);
  if (!request.headers.get("accept")?.includes(STEPS_TYPE)) return work({ onStep: () => undefined, signal });
  const lines = new TransformStream<string, string>();
  const writer = lines.writable.getWriter();
  const write = (line: string) => void writer.write(`${line}\n`).catch(() => broken.abort());
  const headers = { "content-type": STEPS_TYPE, "cache-control": "no-store", "x-accel-buffering": "no", ...securityHeaders(isSecureRequest(request.headers)) };
  return new Promise((resolve, reject) => {
    let started = false;
    const onStep = (step: object) => {
      write(JSON.stringify(step));
      if (started) return;
      started = true;
      resolve(new Response(lines.readable.pipeThrough(new TextEncoderStream()), { headers }));
    };
    work({ onStep, signal }).then(async (answer) => {
      if (!started) return resolve(answer);
      write(await answer.text());
      await writer.close().catch(() => undefined);
    }, (error: unknown) => (started ? void writer.abort(error) : reject(error)));
  });
}
