import type { ActionResult } from "@/lib/domain/action-result";

export type Sending<V> = { readonly answer: Promise<ActionResult<V>>; readonly cancel: () => void };

type Told = {
  /** Bytes sent so far. */
  readonly onProgress?: (sent: number) => void;
  /** A line that the server writes before its answer, as it comes. */
  readonly onStep?: (step: unknown) => void;
};

/**
 * Sends bytes to a route of ours. A broken line is a refusal (`network`), as is what the server does not take; a
 * cancelled one answers `upload-cancelled`. Where the server writes steps of its work, each on a line, its answer is
 * the last.
 */
export function sendBytes<V>(address: string, body: Blob | string, headers: Readonly<Record<string, string>>, { onProgress, onStep }: Told = {}): Sending<V> {
  // fetch tells nothing of what has been sent.
  const request = new XMLHttpRequest();
  const answer = new Promise<ActionResult<V>>((resolve) => {
    const refuse = (code: string) => resolve({ ok: false, code, values: {} });
    let told = 0;
    request.upload.addEventListener("progress", ({ loaded }) => onProgress?.(loaded));
    request.addEventListener("progress", () => {
      const lines = linesOf(request);
      for (const line of lines.slice(told, -1)) onStep?.(parsed(line));
      told = Math.max(told, lines.length - 1);
    });
    request.addEventListener("load", () => {
      const last = parsed(linesOf(request).findLast((line) => line !== "") ?? "");
      if (typeof last === "object" && last !== null && "ok" in last) resolve(last as ActionResult<V>);
      else refuse("network");
    });
    request.addEventListener("error", () => refuse("network"));
    request.addEventListener("timeout", () => refuse("network"));
    request.addEventListener("abort", () => refuse("upload-cancelled"));
  });
  request.open("POST", address);
  for (const [name, value] of Object.entries({ "content-type": "application/octet-stream", ...headers })) request.setRequestHeader(name, value);
  request.send(body);
  return { answer, cancel: () => request.abort() };
}

function linesOf({ responseText }: XMLHttpRequest): string[] {
  return responseText.split("\n");
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
