import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { isLocale, LOCALE_COOKIE, pickLocale } from "@/lib/edge/locale";
import { messagesFor } from "@/lib/edge/messages";

/** The language is not in the address: a link sent to a colleague opens in the colleague's language. */
export default getRequestConfig(async ({ locale: asked }) => {
  const chosen = isLocale(asked) ? asked : (await cookies()).get(LOCALE_COOKIE)?.value;
  const locale = pickLocale(chosen, (await headers()).get("accept-language"));
  return { locale, messages: messagesFor(locale), timeZone: "Asia/Shanghai" };
});
