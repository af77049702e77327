import { Server, type IncomingMessage, type ServerResponse } from "node:http";

/** @param go hands the request on to the server */
type Around = (request: IncomingMessage, response: ServerResponse, go: () => boolean) => boolean;

/**
 * Stands around every request of every server of this process, before Next sees it and until its answer has gone: the
 * only place that knows its socket, and how it ended. To be called as the process starts.
 */
export function aroundRequests(around: Around): void {
  const emit = Server.prototype.emit;
  Server.prototype.emit = function (this: Server, event: string | symbol, ...rest: unknown[]): boolean {
    const go = () => Reflect.apply(emit, this, [event, ...rest]) as boolean;
    return event === "request" ? around(rest[0] as IncomingMessage, rest[1] as ServerResponse, go) : go();
  };
}
