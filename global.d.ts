import type { Locale } from "@/lib/edge/locale";
import type { Messages } from "@/lib/edge/messages";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
