import { useTranslations } from "next-intl";

type NameOf = (passage: { readonly path: readonly string[]; readonly ordinal: number | null }) => string;

/** Which sentence, by its labels: 四（三）第 2 句, 二 › 二是. */
export function usePassageName(): NameOf {
  return passageNameIn(useTranslations("report"));
}

/** The same outside of a component. */
export function passageNameIn(t: ReturnType<typeof useTranslations<"report">>): NameOf {
  return ({ path, ordinal }) => {
    const labels = path.map((label, index) => (index === 0 || label.startsWith("（") ? label : ` › ${label}`)).join("");
    return ordinal === null ? labels : t("sentence", { labels, ordinal });
  };
}
