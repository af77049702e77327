import type { Route } from "next";

/**
 * The place to go on to after signing in, if it is one of ours: a path of this site, else the home page.
 * `//other.site`, `/\other.site`, `https:…`, control characters and the sign-in pages themselves are not.
 */
export function safeNext(next: unknown): Route {
  if (typeof next !== "string" || next.length > 2000 || !next.startsWith("/") || /[\u0000-\u001f\u007f\\]/.test(next)) return "/";
  const base = "http://site.invalid";
  if (!URL.canParse(next, base)) return "/";
  const url = new URL(next, base);
  if (url.origin !== base || url.pathname.startsWith("//")) return "/";
  if (/^\/(sign-in|setup|api)(\/|$)/.test(url.pathname)) return "/";
  return (url.pathname + url.search + url.hash) as Route;
}
