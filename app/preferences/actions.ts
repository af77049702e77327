"use server";

import { cookies, headers } from "next/headers";
import { isLocale, LOCALE_COOKIE } from "@/lib/edge/locale";
import { isSecureRequest } from "@/lib/edge/secure-request";
import { isTheme, THEME_COOKIE } from "@/lib/edge/theme";

const YEAR_SECONDS = 365 * 24 * 3600;

/** Remembers the language for this browser; anything else is ignored. */
export async function chooseLocale(locale: string): Promise<void> {
  if (isLocale(locale)) await remember(LOCALE_COOKIE, locale);
}

/** Remembers light or dark for this browser; `system` follows the device. */
export async function chooseTheme(theme: string): Promise<void> {
  if (isTheme(theme)) await remember(THEME_COOKIE, theme);
}

async function remember(name: string, value: string): Promise<void> {
  const secure = isSecureRequest(await headers());
  (await cookies()).set(name, value, { path: "/", maxAge: YEAR_SECONDS, sameSite: "lax", httpOnly: true, secure });
}
