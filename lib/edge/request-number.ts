import { aroundRequests } from "@/lib/edge/around-requests";

/** The header that carries a request's number: from here to pages and handlers, and back with the answer. */
export const REQUEST_NUMBER = "x-request-id";

/**
 * Gives each request its number before anything else looks at it, whatever its sender wrote there, and each answer the
 * same: those, too, that Next or we give before any page, and those that nobody waits for. To be called last as the
 * process starts, so that it stands before all others.
 */
export function numberRequests(): void {
  aroundRequests((request, response, go) => {
    const number = crypto.randomUUID();
    request.headers[REQUEST_NUMBER] = number;
    response.setHeader(REQUEST_NUMBER, number);
    return go();
  });
}
