import { aroundRequests } from "@/lib/edge/around-requests";
import { LOCALE_COOKIE, pickLocale } from "@/lib/edge/locale";
import { messagesFor } from "@/lib/edge/messages";
import { securityHeaders } from "@/lib/edge/security-headers";

/** The language chosen, in the cookies as the browser sends them. */
const CHOSEN = new RegExp(`(?:^|;\\s*)${LOCALE_COOKIE}=([\\w-]{2,10})`);

/**
 * Answers an address whose percent signs spell no text: Next would fail on it before any page, handler or proxy of ours,
 * with 500 and without a number. To be called once, as the process starts, before `logRequests`.
 */
export function refuseBrokenAddresses(): void {
  aroundRequests((request, response, go) => {
    if (isReadable(request.url ?? "")) return go();
    const locale = pickLocale(CHOSEN.exec(request.headers.cookie ?? "")?.[1], request.headers["accept-language"] ?? null);
    const headers = { "content-type": "text/plain; charset=utf-8", "content-language": locale, "x-request-id": crypto.randomUUID() };
    response.writeHead(400, { ...securityHeaders(false), ...headers }).end(`${messagesFor(locale).errors["broken-address"]}\n`);
    return true;
  });
}

function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url.split("?", 1)[0]!);
    return true;
  } catch {
    return false;
  }
}
