import { expect, test } from "vitest";
import { admits, announces } from "@/lib/domain/report/announcing";
import { foldWidth } from "@/lib/domain/report/layers";

test.each([
  "2025年秋季开学前，为21所农村学校每校配备1名法治教师。",
  "建立社区网格发现、有奖举报机制，每季度开展一次联合夜查。",
  "6月底前组织机关30名干部参加执法资格考试。",
  "针对执法力量不足的问题，面向社会招录辅助人员10名。",
  "着力破解取证难、执行难，与公安机关建立联动机制。",
  "进一步完善案件审核制度。",
  "将普法责任落实情况纳入年度考核。",
  "由区司法局牵头，开展案卷评查。",
  "上半年完成17个项目财务决算。",
  "对案卷质量不高的单位通报批评，并开展补课培训。",
  "我局将协调编制部门增加人员。",
  "每两个月调度一次。",
])("announces: %s", (words) => {
  expect([admits(foldWidth(words)), announces(foldWidth(words), 2024)]).toEqual([false, true]);
});

test.each([
  "依法治校工作进展不平衡，农村学校法治教师配备不足。",
  "落实普法责任制停留在表面，形式单一。",
  "2024年全区仅办理案件12件。",
  "建立的联动机制运行不畅。",
  "个别部门以会议代替培训。",
  "推进法治建设的主动性有待提高。",
  "监管存在盲区，非现场执法装备配备率只有四成。",
  "主要原因是经费保障较少。",
  "组织培训次数偏少，覆盖面较窄。",
  "完善制度的意识不强，制度更新滞后。",
])("announces nothing: %s", (words) => {
  expect(announces(foldWidth(words), 2024)).toBe(false);
});
