import pino from "pino";
import { env } from "@/lib/env";

/** Structured log, a line of JSON each on standard output; what could be a secret is never written. */
export const log = pino({
  level: env().LOG_LEVEL,
  redact: { paths: ["password", "*.password", "*.passwordHash", "cookie", "*.cookie", "authorization", "*.authorization"], censor: "[redacted]" },
});
