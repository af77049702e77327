import { Server, type IncomingMessage } from "node:http";

const FORWARDED = ["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "forwarded", "x-real-ip"];

/**
 * Without a proxy before us, what a request says of its own way here is its sender's invention: who wants to be
 * locked out is not for the locked to say. Every server of this process then drops those headers and writes the
 * address of the socket, before Next sees the request, which would keep a sender's and shows no socket.
 *
 * To be called once, as the process starts, unless TRUST_PROXY is set.
 */
export function trustSocketsOnly(): void {
  const emit = Server.prototype.emit;
  Server.prototype.emit = function (this: Server, event: string | symbol, ...rest: unknown[]): boolean {
    if (event === "request" || event === "upgrade") rewrite(rest[0] as IncomingMessage);
    return emit.call(this, event, ...rest);
  };
}

function rewrite({ headers, socket }: IncomingMessage): void {
  for (const name of FORWARDED) delete headers[name];
  if (socket.remoteAddress) headers["x-forwarded-for"] = socket.remoteAddress;
}
