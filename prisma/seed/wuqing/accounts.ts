import type { Role } from "@/lib/domain/people/roles";
import { GOVERNMENT, UNITS, type UnitKey } from "@/prisma/seed/wuqing/units";

/** Of every sample account. Known to all the world: a scene is for looking, never for real work. */
export const SAMPLE_PASSWORD = "tiaodu-demo-2024";

type Row = { readonly unit: UnitKey; readonly roles: readonly Role[]; readonly post: string; readonly charges?: readonly UnitKey[] };

const HEADS_AND_LIAISONS = [
  ["justice", "局长"],
  ["inspection", "主任"],
  ["services", "主任"],
  ["market", "局长"],
  ["urban", "主任"],
  ["personnel", "局长"],
  ["reform", "主任"],
  ["publicity", "分管副部长"],
  ["media", "主任"],
  ["environment", "局长"],
  ["emergency", "局长"],
  ["wangqingtuo", "镇长"],
] as const satisfies readonly (readonly [UnitKey, string])[];

type UnitWithBoth = (typeof HEADS_AND_LIAISONS)[number][0];

const PAIRS = Object.fromEntries(
  HEADS_AND_LIAISONS.flatMap(([unit, post]): [string, Row][] => [
    [`${unit}.head`, { unit, roles: ["unitHead"], post }],
    [`${unit}.liaison`, { unit, roles: ["liaison"], post: "联络员" }],
  ]),
) as Record<`${UnitWithBoth}.${"head" | "liaison"}`, Row>;

/** By post, not by person. The key is the user name. */
const ACCOUNTS = {
  admin: { unit: "government", roles: ["administrator"], post: "系统管理员" },
  office: { unit: "justice", roles: ["office"], post: "督察经办" },
  "office.head": { unit: "justice", roles: ["officeHead"], post: "督察负责人" },
  leader: { unit: "government", roles: ["leader"], post: "分管领导", charges: ["justice", "services", "market", "urban", "personnel", "reform", "environment", "emergency"] },
  "leader.committee": { unit: "committee", roles: ["leader"], post: "分管领导", charges: ["publicity", "media", "inspection"] },
  observer: { unit: "congress", roles: ["observer"], post: "监督联络员" },
  ...PAIRS,
  /** Head and liaison at once. */
  yangcun: { unit: "yangcun", roles: ["unitHead", "liaison"], post: "法治工作负责人" },
} as const satisfies Record<string, Row>;

export type AccountKey = keyof typeof ACCOUNTS;

export type Account = { readonly userName: AccountKey; readonly name: string; readonly unit: UnitKey; readonly unitName: string; readonly roles: readonly Role[]; readonly charges: readonly UnitKey[] };

/** Every account of the scene, those of the office and of leaders first. */
export const SAMPLE_ACCOUNTS: readonly Account[] = (Object.entries(ACCOUNTS) as [AccountKey, Row][]).map(([userName, { unit, roles, post, charges = [] }]) => {
  const unitName = unit === "government" ? GOVERNMENT.shortName : UNITS[unit].shortName;
  return { userName, name: `${unitName}·${post}`, unit, unitName, roles, charges };
});
