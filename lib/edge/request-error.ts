import type { Instrumentation } from "next";

type Asked = Parameters<Instrumentation.onRequestError>[1];
type Context = Parameters<Instrumentation.onRequestError>[2];

/**
 * What the log keeps of an error that a page or a handler threw: the number that the error page shows (`digest`), the
 * number of the request, and where. The address goes without its query, and no header but that number: they may hold
 * what a person searched for, or their cookie.
 */
export function describeRequestError(error: unknown, { path, method, headers }: Asked, { routePath, routeType }: Context) {
  const digest = typeof error === "object" && error !== null && "digest" in error ? String(error.digest) : undefined;
  const [id] = [headers["x-request-id"] ?? []].flat();
  return { err: error, digest, requestId: id, method, path: path.split("?", 1)[0], route: routePath, during: routeType };
}
