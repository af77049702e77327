import type { Viewer } from "@/lib/domain/people/viewer";
import type { UnitKind } from "@/lib/domain/people/unit-kinds";
import { createUnit } from "@/lib/usecases/units/create-unit";

type Row = { readonly name: string; readonly shortName: string; readonly kind: UnitKind; readonly parent?: string; readonly duties: readonly string[] };

/** The top of the tree, made with its administrator before there is anybody who could make a unit. */
export const GOVERNMENT = { code: "ZF", name: "天津市武清区人民政府", shortName: "区政府", kind: "governmentDepartment" } as const;

/** Parents stand before the units below them. */
export const UNITS = {
  committee: { name: "中共天津市武清区委员会", shortName: "区委", kind: "partyDepartment", duties: [] },
  congress: { name: "武清区人民代表大会常务委员会", shortName: "区人大", kind: "otherBranch", duties: ["人大监督", "代表建议"] },
  justice: {
    name: "武清区司法局（区委全面依法治区委员会办公室）",
    shortName: "区司法局",
    kind: "governmentDepartment",
    parent: "government",
    duties: ["法治政府建设", "依法治区", "责任链条", "行政执法监督", "法治能力素养", "执法数据", "规范性文件", "行政复议"],
  },
  inspection: { name: "中共武清区委督查室", shortName: "区委督查室", kind: "partyDepartment", parent: "committee", duties: ["督查", "督办", "复核"] },
  services: {
    name: "武清区政务服务办公室",
    shortName: "区政务服务办",
    kind: "governmentDepartment",
    parent: "government",
    duties: ["政务服务", "放管服", "减流程", "减材料", "网上办", "掌上办", "邮寄办", "一站式"],
  },
  market: {
    name: "武清区市场监督管理局",
    shortName: "区市场监管局",
    kind: "governmentDepartment",
    parent: "government",
    duties: ["市场监管", "双随机、一公开", "食品安全", "药品安全", "营商环境"],
  },
  urban: {
    name: "武清区城市管理委员会（区综合执法局）",
    shortName: "区城市管理委",
    kind: "governmentDepartment",
    parent: "government",
    duties: ["城市管理", "综合执法", "燃气", "执法程序", "执法案卷"],
  },
  personnel: { name: "武清区人力资源和社会保障局", shortName: "区人社局", kind: "governmentDepartment", parent: "government", duties: ["人员招录", "年龄结构", "执法人员", "劳动监察"] },
  reform: {
    name: "武清区发展和改革委员会",
    shortName: "区发展改革委",
    kind: "governmentDepartment",
    parent: "government",
    duties: ["任务分工", "统筹推进", "重点难点", "政务诚信", "营商环境"],
  },
  publicity: { name: "中共武清区委宣传部", shortName: "区委宣传部", kind: "partyDepartment", parent: "committee", duties: ["宣传", "理论学习", "中心组学习", "习近平法治思想", "新闻发布"] },
  media: { name: "武清区融媒体中心", shortName: "区融媒体中心", kind: "partyDepartment", parent: "publicity", duties: ["媒体", "宣传报道", "新媒体平台"] },
  environment: { name: "武清区生态环境局", shortName: "区生态环境局", kind: "governmentDepartment", parent: "government", duties: ["生态环境", "环境执法", "排污许可"] },
  emergency: { name: "武清区应急管理局", shortName: "区应急局", kind: "governmentDepartment", parent: "government", duties: ["应急管理", "安全生产", "危险化学品", "烟花爆竹", "应急救援"] },
  yangcun: { name: "武清区人民政府杨村街道办事处", shortName: "杨村街道", kind: "town", parent: "government", duties: ["基层治理", "镇街", "合法性审核"] },
  wangqingtuo: { name: "武清区王庆坨镇人民政府", shortName: "王庆坨镇", kind: "town", parent: "government", duties: ["基层治理", "镇街", "普法阵地"] },
} as const satisfies Record<string, Row>;

export type UnitKey = keyof typeof UNITS | "government";

export type Units = Readonly<Record<UnitKey, string>>;

/** The administrator sets up the tree below and beside the government's own unit. */
export async function seedUnits(administrator: Viewer, governmentId: string, now: Date): Promise<Units> {
  const ids: Record<string, string> = { government: governmentId };
  for (const [index, [key, row]] of (Object.entries(UNITS) as [string, Row][]).entries()) {
    const { parent, ...fields } = row;
    const code = `WQ${String(index + 1).padStart(2, "0")}`;
    const { unitId } = await createUnit({ actor: administrator, now }, { ...fields, code, parentId: parent === undefined ? null : ids[parent], position: index + 1 });
    ids[key] = unitId;
  }
  return ids as Units;
}

