import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import type { UnitKind } from "@/lib/domain/people/unit-kinds";

type Row = { name: string; shortName: string; kind: UnitKind; below?: string; duties?: string[] };

const UNITS = {
  government: { name: "武清区人民政府", shortName: "区政府", kind: "governmentDepartment" },
  /** The supervising office's own unit. */
  office: { name: "区委全面依法治区委员会办公室", shortName: "依法治区办", kind: "partyDepartment" },
  /** Reviews what the office's own unit leads. */
  inspection: { name: "区政府督查室", shortName: "督查室", kind: "governmentDepartment" },
  justice: { name: "武清区司法局", shortName: "司法局", kind: "governmentDepartment", duties: ["行政执法", "行政复议"] },
  /** Below 司法局: sees and does nothing of the unit above it. */
  legalAid: { name: "武清区法律援助中心", shortName: "法援中心", kind: "governmentDepartment", below: "justice" },
  transport: { name: "武清区交通运输局", shortName: "交通局", kind: "governmentDepartment", duties: ["交通"] },
  town: { name: "武清区杨村街道办事处", shortName: "杨村街道", kind: "town" },
  /** Has a liaison but no head. */
  market: { name: "武清区市场监督管理局", shortName: "市场监管局", kind: "governmentDepartment" },
} as const satisfies Record<string, Row>;

export type UnitKey = keyof typeof UNITS;

/** Adds the scene's units and gives their ids. */
export async function addSceneUnits(): Promise<Record<UnitKey, string>> {
  const entries = Object.entries(UNITS) as [UnitKey, Row][];
  const ids = Object.fromEntries(entries.map(([key]) => [key, randomUUID()])) as Record<UnitKey, string>;
  await db().unit.createMany({
    data: entries.map(([key, { name, shortName, kind, duties, below }], position) => {
      const parentId = key === "government" ? null : ids[(below ?? "government") as UnitKey];
      return { id: ids[key], code: String(position + 1).padStart(3, "0"), name, shortName, kind, duties: [...(duties ?? [])], parentId, position };
    }),
  });
  return ids;
}
