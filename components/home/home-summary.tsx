import { useTranslations } from "next-intl";
import type { DeskList } from "@/lib/domain/task/desk";
import type { PartLight } from "@/lib/domain/task/part-light";

const TOLD = ["overdue", "toEndorse", "toCountersign", "toAcknowledge", "returned"] as const satisfies readonly DeskList[];

/** One line under the day: what is pressing, in figures. */
export function HomeSummary({ tasks, toReview }: { readonly toReview: number; tasks: readonly { readonly list: DeskList; readonly light: Pick<PartLight, "light"> }[] }) {
  const t = useTranslations("home.summary");
  const counts = TOLD.map((list) => ({ list, count: tasks.filter((task) => task.list === list).length })).filter(({ count }) => count > 0);
  const rest = tasks.filter(({ list, light }) => !(TOLD as readonly DeskList[]).includes(list) && light.light !== "red" && light.light !== "amber").length;
  const words = [...(toReview > 0 ? [t("toReview", { count: toReview })] : []), ...counts.map(({ list, count }) => t(list, { count }))];
  if (tasks.length === 0 && toReview === 0) return null;
  return <p className="mt-0.5 text-16 text-ink-2">{words.length === 0 ? t("none") : words.join(t("comma")) + t("stop") + (rest > 0 ? t("rest", { count: rest }) : "")}</p>;
}
