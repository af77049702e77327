import { findByRules, type Found } from "@/lib/domain/report/hints/found";

/** Bodies as reports name them; a place's word before (区司法局) belongs to the name. */
const BODIES =
  "司法局|公安(?:分)?局|市场监督?管理?局|政务服务(?:办公室|办|局)|行政审批局|应急(?:管理)?局|城市?管理?(?:委员会|委|局)|综合执法(?:局|支队|大队)|生态环境局|住房和?城乡建设(?:委员会|委|局)|住建[委局]|交通(?:运输)?局|水[务利]局|农业农村(?:委员会|委|局)|商务局|文化和?旅游局|文旅局|卫生健康(?:委员会|委|局)|卫健[委局]|教育局|财政局|审计局|民政局|人力资源和?社会保障局|人社局|发展和?改革(?:委员会|委|局)|发改[委局]|科技局|科学技术局|工业和信息化局|工信局|退役军人(?:事务)?局|医疗保障局|医保局|信访[局办]|统计局|税务局|规划和?(?:自然)?资源(?:分)?局|自然资源局|数据局|大数据(?:管理)?(?:局|中心)|国资委|消防救援支队|人民法院|法院|人民检察院|检察院|政府办公?室?|委办公?室?|督查室|宣传部|组织部|统战部|政法委|纪委监委|网信办|编办|党校|依法治[区市县](?:委员会)?办公?室?";

const RULES = [
  { rule: "named-unit", pattern: new RegExp(`[市区县省]?(?:[市区县省]委)?(?:${BODIES})`, "g") },
  { rule: "unit-group", pattern: /各(?:镇街|街镇|乡镇(?:街道)?|镇|街道|级各部门|级部门|部门|单位|党群机关部门|政府部门|(?:行政)?执法(?:单位|部门|机关)|职能部门|成员单位|有关部门|相关部门)/g },
] as const;

/** Units that folded words name. */
export function findUnits(folded: string): Found[] {
  return findByRules(folded, RULES);
}
