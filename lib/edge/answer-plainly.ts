import type { IncomingMessage, ServerResponse } from "node:http";
import { LOCALE_COOKIE, pickLocale, type Locale } from "@/lib/edge/locale";
import { messagesFor, type Messages } from "@/lib/edge/messages";
import { securityHeaders } from "@/lib/edge/security-headers";

/** The language chosen, in the cookies as the browser sends them. */
const CHOSEN = new RegExp(`(?:^|;\\s*)${LOCALE_COOKIE}=([\\w-]{2,10})`);

/** The sentence for a refusal, with the headers that say in which language it is, for who asks before any page has been reached. */
export function plainWords({ headers }: Pick<IncomingMessage, "headers">, code: keyof Messages["errors"]): { readonly words: string; readonly headers: Readonly<Record<string, string>> } {
  const locale: Locale = pickLocale(CHOSEN.exec(headers.cookie ?? "")?.[1], headers["accept-language"] ?? null);
  return { words: `${messagesFor(locale).errors[code]}\n`, headers: { "content-type": "text/plain; charset=utf-8", "content-language": locale } };
}

/** Answers in Next's stead, in words. */
export function answerPlainly(request: IncomingMessage, response: ServerResponse, status: number, code: keyof Messages["errors"]): true {
  const { words, headers } = plainWords(request, code);
  response.writeHead(status, { ...securityHeaders(false), ...headers }).end(words);
  return true;
}
