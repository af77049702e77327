import { useTranslations } from "next-intl";
import type { DeskList } from "@/lib/domain/task/desk";

const TOLD = ["overdue", "toEndorse", "toAcknowledge", "returned"] as const satisfies readonly DeskList[];

/** One line under the day: what is pressing, in figures. */
export function HomeSummary({ tasks }: { tasks: readonly { readonly list: DeskList }[] }) {
  const t = useTranslations("home.summary");
  const counts = TOLD.map((list) => ({ list, count: tasks.filter((task) => task.list === list).length })).filter(({ count }) => count > 0);
  const words = counts.map(({ list, count }) => t(list, { count }));
  if (tasks.length === 0) return null;
  return <p className="mt-0.5 text-16 text-ink-2">{words.length === 0 ? t("none") : words.join(t("comma")) + t("stop")}</p>;
}
