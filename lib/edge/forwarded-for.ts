import { Server, type IncomingMessage } from "node:http";

/**
 * Without a proxy before us, where a request says it came from is its sender's invention: one could evade the lock of
 * an address, or lock out another's. Every server of this process then writes the address of the socket there,
 * before Next sees the request, which would keep what the sender wrote and shows no socket.
 *
 * To be called once, as the process starts, unless TRUST_PROXY is set.
 */
export function trustSocketsOnly(): void {
  const emit = Server.prototype.emit;
  Server.prototype.emit = function (this: Server, event: string | symbol, ...rest: unknown[]): boolean {
    if (event === "request") rewrite(rest[0] as IncomingMessage);
    return Reflect.apply(emit, this, [event, ...rest]) as boolean;
  };
}

function rewrite({ headers, socket }: IncomingMessage): void {
  if (socket.remoteAddress) headers["x-forwarded-for"] = socket.remoteAddress;
  else delete headers["x-forwarded-for"];
}
