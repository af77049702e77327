import "server-only";
import { headers } from "next/headers";

/** The id that this request was given at the door (`numberRequests`); it stands in the log, in the answer's head and on error pages. */
export async function requestId(): Promise<string> {
  return (await headers()).get("x-request-id") ?? "none";
}
