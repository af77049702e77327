import { useTranslations } from "next-intl";

/** Which sentence, by its labels: 四（三）第 2 句, 二 › 二是. */
export function usePassageName(): (passage: { readonly path: readonly string[]; readonly ordinal: number | null }) => string {
  const t = useTranslations("report");
  return ({ path, ordinal }) => {
    const labels = path.map((label, index) => (index === 0 || label.startsWith("（") ? label : ` › ${label}`)).join("");
    return ordinal === null ? labels : t("sentence", { labels, ordinal });
  };
}
