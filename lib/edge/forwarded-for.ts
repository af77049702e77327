import type { IncomingMessage } from "node:http";
import type { Logger } from "pino";
import { aroundRequests } from "@/lib/edge/around-requests";
import { log } from "@/lib/log";

/**
 * Without a proxy before us, where a request says it came from is its sender's invention: one could evade the lock of
 * an address, or lock out another's. The address of the socket is written there, before Next sees the request, which
 * would keep what the sender wrote and shows no socket. The log is told once where there seems to be a proxy after all.
 *
 * To be called once, as the process starts, unless TRUST_PROXY is set.
 */
export function trustSocketsOnly(to: Pick<Logger, "warn"> = log): void {
  let warned = false;
  aroundRequests((request, _, go) => {
    if (!warned && request.headers["x-forwarded-for"] !== undefined) {
      warned = true;
      to.warn("a request came with x-forwarded-for, which is not believed; if a proxy of yours wrote it, set TRUST_PROXY=1, or all people share one address and, after failed sign-ins, its lock");
    }
    rewrite(request);
    return go();
  });
}

function rewrite({ headers, socket }: IncomingMessage): void {
  if (socket.remoteAddress) headers["x-forwarded-for"] = socket.remoteAddress;
  else delete headers["x-forwarded-for"];
}
