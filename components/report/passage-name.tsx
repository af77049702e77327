import { useTranslations } from "next-intl";

/** Which sentence, by its labels: 四（三）第 2 句. */
export function usePassageName(): (passage: { readonly path: readonly string[]; readonly ordinal: number | null }) => string {
  const t = useTranslations("report");
  return ({ path, ordinal }) => {
    const labels = path.join("");
    return ordinal === null ? labels : t("sentence", { labels, ordinal });
  };
}
