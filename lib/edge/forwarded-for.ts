import type { IncomingMessage } from "node:http";
import { aroundRequests } from "@/lib/edge/around-requests";

/**
 * Without a proxy before us, where a request says it came from is its sender's invention: one could evade the lock of
 * an address, or lock out another's. The address of the socket is written there, before Next sees the request, which
 * would keep what the sender wrote and shows no socket.
 *
 * To be called once, as the process starts, unless TRUST_PROXY is set.
 */
export function trustSocketsOnly(): void {
  aroundRequests((request, _, go) => {
    rewrite(request);
    return go();
  });
}

function rewrite({ headers, socket }: IncomingMessage): void {
  if (socket.remoteAddress) headers["x-forwarded-for"] = socket.remoteAddress;
  else delete headers["x-forwarded-for"];
}
