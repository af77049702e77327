/**
 * The policy of a page: scripts run by nonce only, styles come from us, nothing is fetched from elsewhere.
 * Attributes may hold styles: positions and lengths of bars are written there.
 *
 * @param nonce fresh for each request
 * @param development what `next dev` needs: eval, a socket, and its overlay's styles, which carry no nonce
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  const styles = development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`;
  const directives = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src ${styles}`,
    `style-src-elem ${styles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws: wss:" : ""}`,
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
  ];
  return directives.join("; ");
}
