import type { Instrumentation } from "next";

/** As the server starts, before its first request. */
export async function register(): Promise<void> {
  // Filled in as it is built; without it the bundler would look for node:http in a runtime that has none.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { refuseBrokenAddresses } = await import("@/lib/edge/broken-address");
  const { trustSocketsOnly } = await import("@/lib/edge/forwarded-for");
  const { refuseLargeBodies } = await import("@/lib/edge/large-body");
  const { logConsole } = await import("@/lib/edge/log-console");
  const { wordOutdatedActions } = await import("@/lib/edge/outdated-action");
  const { env } = await import("@/lib/env");
  const { logRequests } = await import("@/lib/edge/request-log");
  const { numberRequests } = await import("@/lib/edge/request-number");
  if (env().NODE_ENV === "production") logConsole(console);
  if (!env().TRUST_PROXY) trustSocketsOnly();
  // Each stands before those named above it.
  wordOutdatedActions();
  refuseLargeBodies();
  refuseBrokenAddresses();
  logRequests();
  numberRequests();
}

/** What a page or a handler threw goes into the log under the number that its error page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { markLogged } = await import("@/lib/edge/log-console");
  markLogged(error);
  const { log } = await import("@/lib/log");
  const { describeRequestError } = await import("@/lib/edge/request-error");
  log.error(describeRequestError(error, request, context), "request failed");
};
