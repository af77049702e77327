import { env } from "@/lib/env";

/** Whether the browser came by https, to us or to the proxy before us: as the site's own address says, where it is set. */
export function isSecureRequest(headers: Headers): boolean {
  const address = env().NEXTAUTH_URL;
  if (address) return address.startsWith("https:");
  return headers.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https";
}
