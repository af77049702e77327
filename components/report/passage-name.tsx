import { useTranslations } from "next-intl";
import { inChinese } from "@/components/ui/in-chinese";

type Named = { readonly path: readonly string[]; readonly ordinal: number | null };
type NameOf = (passage: Named) => string;

/** Which sentence, by its labels: 四（三）第 2 句, 二 › 二是; for what takes text alone. */
export function usePassageName(): NameOf {
  return passageNameIn(useTranslations("report"));
}

/** The same outside of a component. */
export function passageNameIn(t: ReturnType<typeof useTranslations<"report">>): NameOf {
  return (passage) => (passage.ordinal === null ? labelsOf(passage) : t.markup("sentence", { labels: labelsOf(passage), ordinal: passage.ordinal, zh: (words) => words }));
}

/** The same in sight, its labels marked as Chinese. */
export function PassageName({ passage }: { passage: Named }) {
  const t = useTranslations("report");
  return passage.ordinal === null ? inChinese(labelsOf(passage)) : t.rich("sentence", { labels: labelsOf(passage), ordinal: passage.ordinal, zh: inChinese });
}

function labelsOf({ path }: Named): string {
  return path.map((label, index) => (index === 0 || label.startsWith("（") ? label : ` › ${label}`)).join("");
}
