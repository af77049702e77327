import type { Locale } from "@/lib/edge/locale";

import enErrors from "@/messages/en/errors.json";
import enFrame from "@/messages/en/frame.json";
import enUi from "@/messages/en/ui.json";
import zhErrors from "@/messages/zh-CN/errors.json";
import zhFrame from "@/messages/zh-CN/frame.json";
import zhUi from "@/messages/zh-CN/ui.json";

/** The catalogue: one file per namespace, listed here for both languages. Chinese is the measure of the keys. */
const chinese = { errors: zhErrors, frame: zhFrame, ui: zhUi };

export type Messages = typeof chinese;

const CATALOGUE = {
  "zh-CN": chinese,
  en: { errors: enErrors, frame: enFrame, ui: enUi } satisfies Messages,
} satisfies Record<Locale, Messages>;

export function messagesFor(locale: Locale): Messages {
  return CATALOGUE[locale];
}
