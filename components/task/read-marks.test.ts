import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import { readMarks } from "@/components/task/read-marks";
import { asDay } from "@/lib/domain/calendar/day";
import en from "@/messages/en/task-page.json";
import zh from "@/messages/zh-CN/task-page.json";

const wordsIn = (locale: "zh-CN" | "en", read: number, first: string | null, last: string | null) => {
  const t = createTranslator({ locale, messages: { "task-page": locale === "en" ? en : zh }, namespace: "task-page.timeline" });
  const dayOf = (day: string | null) => (day === null ? null : asDay(day));
  return t("reads", readMarks(asDay("2024-11-04"), { told: 2, read, firstOn: dayOf(first), lastOn: dayOf(last) }));
};

it.each([
  [0, null, null, "已读 0 / 2 人", "read by 0 of 2"],
  [2, "2024-11-04", "2024-11-04", "当日已读 2 / 2 人", "read by 2 of 2, the same day"],
  [1, "2024-11-06", "2024-11-06", "2024-11-06 已读 1 / 2 人", "read by 1 of 2, 2024-11-06"],
  [2, "2024-11-04", "2024-11-06", "2024-11-04 至 2024-11-06 已读 2 / 2 人", "read by 2 of 2, 2024-11-04 to 2024-11-06"],
])("says that %i have read it, from %s to %s", (read, first, last, chinese, english) => {
  expect(wordsIn("zh-CN", read, first, last)).toBe(chinese);
  expect(wordsIn("en", read, first, last)).toBe(english);
});
