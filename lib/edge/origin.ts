const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request may write: only one that a page of this very site made. Browsers say so in
 * `Sec-Fetch-Site`, and in `Origin` where the site is served without TLS and the former is not sent.
 * What says neither is no page of ours and is refused too.
 *
 * Every handler that the proxy's matcher leaves out calls this itself.
 */
export function isSameOriginWrite(request: { readonly method: string; readonly headers: Headers }): boolean {
  if (READING.has(request.method)) return true;
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  if (origin === null) return site === "same-origin";
  return hostsOf(request.headers).includes(hostOf(origin));
}

/** The site's names as the browser knows them: behind a reverse proxy, the forwarded one. No page can set either across sites. */
function hostsOf(headers: Headers): (string | null)[] {
  const forwarded = headers.get("x-forwarded-host")?.split(",")[0]?.trim();
  return [headers.get("host"), forwarded].filter((host) => host !== null && host !== undefined && host !== "").map((host) => host!.toLowerCase());
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
