import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Toaster } from "@/components/ui/toaster";
import { isTheme, THEME_COOKIE } from "@/lib/edge/theme";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("frame");
  return {
    title: { default: t("brand"), template: `%s · ${t("brand")}` },
    description: t("description"),
    icons: { icon: "/favicon.svg" },
    manifest: "/manifest.webmanifest",
    robots: { index: false, follow: false },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A page rendered ahead of its request would lack the nonce, and its scripts would be refused.
  await headers();
  const [locale, t, theme] = [await getLocale(), await getTranslations("frame"), (await cookies()).get(THEME_COOKIE)?.value];
  return (
    <html lang={locale} data-theme={isTheme(theme) && theme !== "system" ? theme : undefined}>
      <body>
        <a href="#main" className="ink-bar absolute start-4 -top-16 z-50 rounded-2 px-4 py-2.5 text-13 focus:top-2">
          {t("skip")}
        </a>
        <ClientMessages>
          {children}
          <Toaster />
        </ClientMessages>
      </body>
    </html>
  );
}
