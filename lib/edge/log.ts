import "server-only";
import { headers } from "next/headers";
import pino from "pino";
import { env } from "@/lib/env";

/** Structured log; what could be a secret is never written. */
export const log = pino({
  level: env().LOG_LEVEL,
  redact: { paths: ["password", "*.password", "*.passwordHash", "cookie", "*.cookie", "authorization", "*.authorization"], censor: "[redacted]" },
});

/** The id that the proxy gave to this request; it stands in the log and on error pages. */
export async function requestId(): Promise<string> {
  return (await headers()).get("x-request-id") ?? "none";
}
