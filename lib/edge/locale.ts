export const LOCALES = ["zh-CN", "en"] as const;
export type Locale = (typeof LOCALES)[number];

export const LOCALE_COOKIE = "locale";

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/**
 * The language to answer in: what the person chose, else what the browser asks for, else Chinese.
 *
 * @param acceptLanguage the header, e.g. `en-GB,en;q=0.9,zh;q=0.8`
 */
export function pickLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(chosen)) return chosen;
  const wanted = preferredLanguage(acceptLanguage ?? "");
  if (wanted === "" || wanted === "*" || wanted.startsWith("zh")) return "zh-CN";
  return "en";
}

/** The tag with the greatest weight, in lower case; the first of equals. */
function preferredLanguage(header: string): string {
  let best = { tag: "", weight: 0 };
  for (const part of header.split(",")) {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
    const q = parameters.map((p) => p.trim()).find((p) => p.startsWith("q="));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    if (tag !== "" && weight > best.weight) best = { tag: tag.trim(), weight };
  }
  return best.tag;
}
