import { notesOfRequest } from "@/lib/edge/request-notes";
import { log } from "@/lib/log";

type To = Pick<typeof log, "info" | "warn" | "error">;

type Printer = Pick<Console, "error" | "warn">;

/** Errors that the log has from elsewhere. */
const known = new WeakSet<object>();

/** Tells that an error is logged already: Next also prints it. */
export function markLogged(error: unknown): void {
  if (typeof error === "object" && error !== null) known.add(error);
}

/**
 * What Next prints by itself on `printer`, the console, becomes lines of the log, under the number of the request that it is about, and without
 * the query of an address, in which people search. To be called once, as the process starts.
 */
export function logConsole(printer: Printer, to: To = log): void {
  printer.error = (...said: unknown[]) => write(to, "error", said);
  printer.warn = (...said: unknown[]) => write(to, "warn", said);
}

function write(to: To, level: "error" | "warn", said: readonly unknown[]): void {
  const err = said.find((one) => one instanceof Error);
  const words = said.filter((one) => typeof one === "string").join(" ").replace(/\?\S*/g, "").slice(0, 500);
  const { requestId } = notesOfRequest();
  if (isBrokenOff(err)) return to.info({ requestId }, "the sender broke off");
  const tell = () => void (err !== undefined && known.has(err) ? undefined : to[level]({ requestId, ...(err && { err }) }, words || "printed"));
  // Of an error in an answer Next speaks first, and then hands it to `onRequestError`, which knows more of it.
  if (err !== undefined && requestId !== undefined) setImmediate(tell);
  else tell();
}

function isBrokenOff(error: Error | undefined): boolean {
  return error?.message === "aborted" && "code" in error && error.code === "ECONNRESET";
}
