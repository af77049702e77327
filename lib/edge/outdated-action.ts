import type { IncomingMessage, ServerResponse } from "node:http";
import { plainWords } from "@/lib/edge/answer-plainly";
import { aroundRequests } from "@/lib/edge/around-requests";

/** How Next marks its answer to a server action that this build does not know. Pages of ours read it; who sent a form before its scripts had come reads the body. */
const UNKNOWN_ACTION = "x-nextjs-action-not-found";

/** Words Next's own English answer to an unknown server action in the language of who asks. To be called once, as the process starts. */
export function wordOutdatedActions(): void {
  aroundRequests((request, response, go) => {
    if (request.method === "POST") reword(request, response);
    return go();
  });
}

function reword(request: IncomingMessage, response: ServerResponse): void {
  const { writeHead, end } = response;
  let words: string | null = null;
  response.writeHead = function (this: ServerResponse, ...head: Parameters<ServerResponse["writeHead"]>) {
    if (this.hasHeader(UNKNOWN_ACTION)) {
      const plain = plainWords(request, this.statusCode === 409 ? "outdated" : "malformed");
      words = plain.words;
      for (const [name, value] of Object.entries({ ...plain.headers, "content-length": String(Buffer.byteLength(words)) })) this.setHeader(name, value);
      this.removeHeader("etag");
    }
    return Reflect.apply(writeHead, this, head) as ServerResponse;
  } as ServerResponse["writeHead"];
  response.end = function (this: ServerResponse, ...last: unknown[]) {
    // The head is written first, so that it is known what the body will be.
    if (!this.headersSent && this.hasHeader(UNKNOWN_ACTION)) this.writeHead(this.statusCode);
    return Reflect.apply(end, this, words === null ? last : [words]) as ServerResponse;
  } as ServerResponse["end"];
}
