import { useTranslations } from "next-intl";
import { Light, type LightShape, type LightSize } from "@/components/ui/light";
import type { Day } from "@/lib/domain/calendar/day";
import type { AttemptLight } from "@/lib/domain/task/attempt";
import type { LightOf } from "@/lib/domain/task/light";
import type { PartLight } from "@/lib/domain/task/part-light";

type AnyLight = LightOf | PartLight | AttemptLight;

/** A colour is a shape; grey has several, by its reason. */
export function shapeOf({ light, why }: Pick<AnyLight, "light" | "why">): LightShape {
  if (light !== "grey") return light;
  if (why === "closed" || why === "reported") return "tick";
  return why === "suspended" ? "pause" : "dash";
}

const DAYLESS = ["draft", "suspended", "closed", "terminated", "reported", "declined", "waived", "lost"] as const;

function isDayless(why: AnyLight["why"]): why is (typeof DAYLESS)[number] {
  return (DAYLESS as readonly string[]).includes(why);
}

type LightWords = (light: AnyLight, closedOn?: Day | null) => string;

/** The words beside the shape: `逾期 12 天`, `余 13 天`; the day where it is closed. */
export function useLightWords(): LightWords {
  return lightWordsIn(useTranslations("task"));
}

/** The same outside of a component. */
export function lightWordsIn(t: ReturnType<typeof useTranslations<"task">>): LightWords {
  return ({ why, days }, closedOn = null) => {
    if (why === "closed" && closedOn !== null) return closedOn;
    if (isDayless(why) || days === null) return t(`why.${why}`);
    return days < 0 ? t("why.submitted") : t(`days.${why}`, { n: days });
  };
}

/** A task's light: shape and words. */
export function TaskLight({ light, closedOn, size }: { light: AnyLight; closedOn?: Day | null; size?: LightSize }) {
  const wordsOf = useLightWords();
  return (
    <Light shape={shapeOf(light)} size={size}>
      {wordsOf(light, closedOn)}
    </Light>
  );
}
