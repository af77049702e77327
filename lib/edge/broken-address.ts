import { answerPlainly } from "@/lib/edge/answer-plainly";
import { aroundRequests } from "@/lib/edge/around-requests";

/**
 * Answers an address whose percent signs spell no text, on which Next would fail before any page, handler or proxy of
 * ours, with 500; and one with NUL in it, which no database keeps and so names nothing. To be called once, as the
 * process starts, before `logRequests`.
 */
export function refuseBrokenAddresses(): void {
  aroundRequests((request, response, go) => (isReadable(request.url ?? "") ? go() : answerPlainly(request, response, 400, "broken-address")));
}

function isReadable(url: string): boolean {
  try {
    return !decodeURIComponent(url.split("?", 1)[0]!).includes("\0");
  } catch {
    return false;
  }
}
