import { NextResponse, type NextRequest } from "next/server";
import { addressStatus } from "@/lib/edge/address-status";
import { contentSecurityPolicy } from "@/lib/edge/content-security-policy";
import { LOCALE_COOKIE, pickLocale } from "@/lib/edge/locale";
import { messagesFor } from "@/lib/edge/messages";
import { isSameOriginWrite } from "@/lib/edge/origin";
import { isSecureRequest } from "@/lib/edge/secure-request";
import { securityHeaders } from "@/lib/edge/security-headers";
import { env } from "@/lib/env";

const REQUEST_ID = "x-request-id";

/** Before every page and handler: who may write at all, a nonce for its scripts, a number to find it by, where sign-in leads back to. */
export function proxy(request: NextRequest): NextResponse {
  const requestId = crypto.randomUUID();
  const answer = isSameOriginWrite(request) ? pass(request, requestId) : refuse(request);
  answer.headers.set(REQUEST_ID, requestId);
  for (const [name, value] of Object.entries(securityHeaders(isSecureRequest(request.headers)))) answer.headers.set(name, value);
  return answer;
}

function pass(request: NextRequest, requestId: string): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy(nonce, env().NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set(REQUEST_ID, requestId);
  headers.set("x-nonce", nonce);
  headers.set("x-asked-for", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("content-security-policy", policy);
  const status = addressStatus(request.method, request.nextUrl);
  const answer = status === 200 ? NextResponse.next({ request: { headers } }) : NextResponse.rewrite(request.nextUrl, { status, request: { headers } });
  answer.headers.set("content-security-policy", policy);
  return answer;
}

function refuse(request: NextRequest): NextResponse {
  const locale = pickLocale(request.cookies.get(LOCALE_COOKIE)?.value, request.headers.get("accept-language"));
  const body = `${messagesFor(locale).errors.origin}\n`;
  return new NextResponse(body, { status: 403, headers: { "content-type": "text/plain; charset=utf-8", "content-language": locale } });
}

/**
 * Left out: what never changes, and the addresses of files: their bodies are larger than a proxy hands on, and they are
 * served under a policy of their own, which the page's would replace. Their handlers check the origin and set their
 * headers themselves.
 */
export const config = { matcher: ["/((?!_next/static/|_next/image$|api/files$|api/files/|api/editions/).*)"] };
