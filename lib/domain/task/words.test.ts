import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { ATTEMPT_OUTCOMES } from "@/lib/domain/task/attempt";
import { AWAITED_RECEIPTS } from "@/lib/domain/task/available-verbs";
import { ISSUE_GAPS } from "@/lib/domain/task/issue";
import { LIGHTS, LIGHT_REASONS } from "@/lib/domain/task/light";
import { RECTIFICATION_TYPES, RETURN_KINDS, UNIT_RELATIONS, URGE_CHANNELS } from "@/lib/domain/task/model";
import { TASK_ORIGINS } from "@/lib/domain/task/origin";
import { REFUSALS } from "@/lib/domain/task/policy";
import { TASK_STATUSES } from "@/lib/domain/task/status";
import { SUBMISSION_GAPS } from "@/lib/domain/task/submission";
import { TASK_VERBS } from "@/lib/domain/task/verbs";
import en from "@/messages/en/task.json";
import zh from "@/messages/zh-CN/task.json";

const TIMED = LIGHT_REASONS.filter((why) => !["draft", "suspended", "closed", "terminated"].includes(why));

const WORDED: Record<keyof typeof zh, readonly string[]> = {
  statuses: TASK_STATUSES,
  lights: LIGHTS,
  why: [...LIGHT_REASONS, "reported", "declined", "waived", "lost"],
  days: TIMED,
  waits: ["review"],
  attempts: ATTEMPT_OUTCOMES,
  verbs: TASK_VERBS,
  reasons: [...REFUSALS, ...ISSUE_GAPS, ...SUBMISSION_GAPS, ...AWAITED_RECEIPTS],
  rectificationTypes: RECTIFICATION_TYPES,
  origins: TASK_ORIGINS,
  relations: UNIT_RELATIONS,
  returnKinds: RETURN_KINDS,
  channels: URGE_CHANNELS,
  receipt: ["left", "late"],
};

/** Every value that a reason may carry. */
const VALUES = { status: "closed", count: 3, position: 2, unit: "区应急局" };

describe.each([["zh-CN", zh], ["en", en]] as const)("the words of tasks in %s", (locale, words) => {
  it.each(Object.keys(WORDED) as (keyof typeof zh)[])("cover all %s, and no others", (group) => {
    expect(Object.keys(words[group]).sort()).toEqual([...WORDED[group]].sort());
  });

  const t = createTranslator({
    locale,
    messages: { task: words },
    namespace: "task",
    onError: (error) => {
      throw error;
    },
  });

  it("can be filled in", () => {
    for (const code of WORDED.reasons) expect(t(`reasons.${code}` as "reasons.forbidden", VALUES)).not.toBe("");
    for (const why of TIMED) for (const n of [0, 1, 12]) expect(t(`days.${why}` as "days.overdue", { n })).not.toBe("");
  });

  it("count the working days of a receipt", () => {
    const said = (["left", "late"] as const).flatMap((which) => [0, 1, 2].map((n) => t(`receipt.${which}`, { n })));
    const drawn =
      locale === "en"
        ? ["receipt due today", "1 working day left for receipt", "2 working days left for receipt", "receipt overdue", "receipt 1 working day overdue", "receipt 2 working days overdue"]
        : ["签收今日到期", "签收余 1 个工作日", "签收余 2 个工作日", "签收已超期", "签收已超期 1 个工作日", "签收已超期 2 个工作日"];
    expect(said).toEqual(drawn);
  });

  it("count the days as drawn", () => {
    const said = (why: "overdue" | "stalled" | "returned" | "dueSoon", n: number) => t(`days.${why}`, { n });
    const drawn = locale === "en" ? ["1 day overdue", "stalled 68 days", "returned 6 days ago", "13 days left", "due today"] : ["逾期 1 天", "停滞 68 天", "退回未改 6 天", "余 13 天", "今日到期"];
    expect([said("overdue", 1), said("stalled", 68), said("returned", 6), said("dueSoon", 13), said("dueSoon", 0)]).toEqual(drawn);
  });
});
