const ALWAYS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** A year; subdomains are the site's own affair. */
const HSTS = "max-age=31536000";

/**
 * Headers that every answer carries, beside the policy of a page.
 *
 * @param secure whether the browser came by https; over plain http a promise of https would lock people out
 */
export function securityHeaders(secure: boolean): Readonly<Record<string, string>> {
  return secure ? { ...ALWAYS, "strict-transport-security": HSTS } : ALWAYS;
}
