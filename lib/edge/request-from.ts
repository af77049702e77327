import "server-only";
import { headers } from "next/headers";
import { clientAddress } from "@/lib/edge/client-address";

/** The browser that asks, and when. */
export async function requestFrom(): Promise<{ address: string; userAgent: string; now: Date }> {
  const sent = await headers();
  return { address: clientAddress(sent), userAgent: sent.get("user-agent") ?? "", now: new Date() };
}
