import { useTranslations } from "next-intl";
import { Light, type LightShape, type LightSize } from "@/components/ui/light";
import type { Day } from "@/lib/domain/calendar/day";
import type { LightOf } from "@/lib/domain/task/light";

/** A colour is a shape; grey has several, by its reason. */
export function shapeOf({ light, why }: Pick<LightOf, "light" | "why">): LightShape {
  if (light !== "grey") return light;
  if (why === "closed") return "tick";
  return why === "suspended" ? "pause" : "dash";
}

/** The words beside the shape: `逾期 12 天`, `余 13 天`; the day where it is closed. */
export function useLightWords(): (light: LightOf, closedOn?: Day | null) => string {
  const t = useTranslations("task");
  return ({ why, days }, closedOn = null) => {
    if (why === "closed" && closedOn !== null) return closedOn;
    if (why === "draft" || why === "suspended" || why === "closed" || why === "terminated" || days === null) return t(`why.${why}`);
    return days < 0 ? t("why.submitted") : t(`days.${why}`, { n: days });
  };
}

/** A task's light: shape and words. */
export function TaskLight({ light, closedOn, size }: { light: LightOf; closedOn?: Day | null; size?: LightSize }) {
  const wordsOf = useLightWords();
  return (
    <Light shape={shapeOf(light)} size={size}>
      {wordsOf(light, closedOn)}
    </Light>
  );
}
