import { expect, test } from "vitest";
import { foldWidth } from "@/lib/domain/report/layers";
import { saysNothingNew } from "@/lib/domain/report/says-nothing-new";

test.each([
  "在看到成绩的同时，我们也清醒认识到工作中还有不足。",
  "在肯定成绩的同时，我们也清醒地看到，法治政府建设工作还存在一些问题和不足。",
  "2023年，我区法治政府建设工作虽然取得了一定成效，但对照上级要求和人民群众期盼，还存在不少差距和短板。",
  "一年来，我局依法行政工作取得了一定的成绩，但仍存在一些薄弱环节。",
  "对标高质量发展要求，我镇法治建设还有较大差距。",
  "当前，我县法治政府建设仍面临不少困难和挑战。",
  "对此，我们一定高度重视，采取有效措施解决这些问题。",
  "以上问题，我们将在今后的工作中认真加以解决。",
  "这些问题需要在下一步工作中切实加以改进。",
])("%s", (words) => {
  expect(saysNothingNew(foldWidth(words))).toBe(true);
});

test.each([
  "工作中还存在执法力量不足的问题。",
  "法治政府建设推进不平衡。",
  "对照上级要求，我局还有3个问题没有解决。",
  "综合执法队组建时间短，案卷制作水平不高。",
  "群众对法治建设的满意度还不高。",
  "执法监督存在短板。",
  "基层法治建设工作薄弱，人员不足。",
])("%s says something", (words) => {
  expect(saysNothingNew(foldWidth(words))).toBe(false);
});
