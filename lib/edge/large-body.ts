import { answerPlainly } from "@/lib/edge/answer-plainly";
import { aroundRequests } from "@/lib/edge/around-requests";

/** What a form may weigh: as a server action takes, and as Next lets the proxy hold (`proxyClientMaxBodySize`). */
const MOST_BYTES = 1_048_576;

/** They take files, to limits of their own, and the proxy, which would hold all of it in memory, is left out. */
const TAKES_FILES = /^\/api\/(files|imports)$/;

/**
 * Refuses a body that announces itself as larger than any form before anything is held of it: whoever asks, signed in
 * or not. What does not announce itself is cut off at the same size by Next. To be called once, as the process starts.
 */
export function refuseLargeBodies(): void {
  aroundRequests((request, response, go) => {
    const announced = Number(request.headers["content-length"] ?? 0);
    if (announced <= MOST_BYTES || TAKES_FILES.test((request.url ?? "").split("?", 1)[0]!)) return go();
    return answerPlainly(request, response, 413, "form-too-large");
  });
}
