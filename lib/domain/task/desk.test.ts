import { describe, expect, it } from "vitest";
import { deskListOf } from "@/lib/domain/task/desk";

type Given = Partial<Parameters<typeof deskListOf>[0]>;

const list = (given: Given) =>
  deskListOf({
    relation: "lead",
    status: "active",
    light: { light: "green", why: "onCourse", days: 40 },
    dueSoon: false,
    partState: "acknowledged",
    countersigned: false,
    prepared: false,
    heads: false,
    ...given,
  });

const overdue = { light: "red", why: "overdue", days: 3 } as const;
const dueSoon = { light: { light: "blue", why: "dueSoon", days: 3 }, dueSoon: true } as const;
const stalledAndDueSoon = { light: { light: "amber", why: "stalled", days: 31 }, dueSoon: true } as const;

describe("deskListOf", () => {
  it.each<[string, Given, string | null]>([
    ["a lead's task on course", {}, "active"],
    ["not yet acknowledged", { status: "issued" }, "toAcknowledge"],
    ["overdue before it was acknowledged", { status: "issued", light: overdue }, "overdue"],
    ["returned", { light: { light: "amber", why: "returned", days: 2 } }, "returned"],
    ["due soon", dueSoon, "dueSoon"],
    ["stalled", { light: { light: "amber", why: "stalled", days: 31 } }, "active"],
    ["stalled and due soon", stalledAndDueSoon, "dueSoon"],
    ["a measure passed and due soon", { light: { light: "amber", why: "measurePassed", days: 2 }, dueSoon: true }, "dueSoon"],
    ["returned and due soon", { light: { light: "amber", why: "returned", days: 2 }, dueSoon: true }, "returned"],
    ["due soon before it was acknowledged", { ...dueSoon, status: "issued" }, "toAcknowledge"],
    ["under review though late", { status: "submitted", light: overdue }, "submitted"],
    ["prepared, seen by the head", { prepared: true, heads: true, light: overdue }, "toEndorse"],
    ["prepared, seen by the liaison", { prepared: true, light: overdue }, "overdue"],
    ["a part not yet acknowledged", { relation: "supporting", partState: "pending" }, "toAcknowledge"],
    ["a part that is late", { relation: "supporting", light: overdue }, "overdue"],
    ["a part that is stalled and due soon", { relation: "supporting", ...stalledAndDueSoon }, "dueSoon"],
    ["a part reported", { relation: "supporting", partState: "reported" }, null],
    ["a co-lead's part reported, to be countersigned", { relation: "coLead", partState: "reported", prepared: true, heads: true }, "toCountersign"],
    ["the same once countersigned", { relation: "coLead", partState: "reported", prepared: true, heads: true, countersigned: true }, null],
    ["a part while the task is under review", { relation: "supporting", status: "submitted" }, null],
  ])("%s", (_, given, expected) => {
    expect(list(given)).toBe(expected);
  });
});
