import { expect, test } from "vitest";
import { linesOf } from "@/lib/domain/report/paragraphs";
import { readParagraphs } from "@/lib/domain/report/read-report";

const DONE = "全年开展执法检查，整改隐患，办理案件，群众满意度持续提升，法治建设取得新的进展。";
const [LACKS, LACKS_TOO] = ["基层执法人员不足，专业能力参差不齐，个别案件办理周期较长。", "普法以发放资料为主，针对性不强，青年群体覆盖不够。"];
const [WILL, WILL_TOO] = ["年底前招录执法人员五名，组织全员培训不少于40学时。", "每季度开展一次以案释法，制作短视频不少于10部。"];

/** Candidates of a report whose lines with a star are set in bold: s or a for their kind, and their words. */
function read(source: string): string[] {
  const lines = ["甲区水务局2023年度法治政府建设情况报告", "2023年，我局依法行政，现将有关情况报告如下。", "*主要工作", DONE, ...source.split("\n")];
  const text = lines.map((line) => line.replace("*", "")).join("\n");
  const paragraphs = linesOf(text).map((line, index) => ({ ...line, ...(lines[index]!.startsWith("*") && { bold: true }) }));
  return readParagraphs(text, paragraphs).candidates.map(({ kind, span }) => `${kind[0]} ${text.slice(span.start, span.end)}`);
}

test.each([
  ["a stop after each heading", `*存在的不足\n*执法力量薄弱。\n${LACKS}\n*普法形式单一。\n${LACKS_TOO}\n*下一步打算\n*充实执法力量。\n${WILL}`, [`s ${LACKS}`, `s ${LACKS_TOO}`, `a ${WILL}`]],
  ["a colon after a section's heading", `*存在的不足：\n*执法力量薄弱\n${LACKS}\n*下一步打算：\n*充实执法力量\n${WILL}`, [`s ${LACKS}`, `a ${WILL}`]],
  ["names of sections that other offices use", `*困难与挑战\n*执法力量薄弱\n${LACKS}\n*未来安排\n*充实执法力量\n${WILL}`, [`s ${LACKS}`, `a ${WILL}`]],
  ["a heading of a whole sentence", `*存在的不足\n*执法力量与日益繁重的监管任务还不相适应，专业化水平有待进一步提高\n${LACKS}`, [`s ${LACKS}`]],
  ["a merged heading above those of its parts", `*存在不足及下一步打算\n*存在不足\n${LACKS}\n*下一步打算\n${WILL}`, [`s ${LACKS}`, `a ${WILL}`]],
  ["items that each admit and then announce", `*存在不足及下一步打算\n*执法力量薄弱\n${LACKS}\n下一步，${WILL}\n*普法形式单一\n${LACKS_TOO}\n改进措施：${WILL_TOO}`, [`s ${LACKS}`, `a 下一步，${WILL}`, `s ${LACKS_TOO}`, `a 改进措施：${WILL_TOO}`]],
  ["an item whose heading alone admits", `*存在不足及下一步打算\n*执法力量薄弱\n改进措施：${WILL}\n*普法形式单一\n改进措施：${WILL_TOO}`, ["s 执法力量薄弱", `a 改进措施：${WILL}`, "s 普法形式单一", `a 改进措施：${WILL_TOO}`]],
  ["a heading that tells what is wanting", `*存在的不足\n*执法力量不足\n${LACKS}\n*普法形式单一\n${LACKS_TOO}`, [`s ${LACKS}`, `s ${LACKS_TOO}`]],
  ["a short plan of one sentence", "*下一步打算\n年底前招录执法人员五名。\n每季度以案释法。", ["a 年底前招录执法人员五名。", "a 每季度以案释法。"]],
  ["problems with their answers below them", `*存在不足及改进措施\n${LACKS}\n改进措施：${WILL}\n${LACKS_TOO}\n改进措施：${WILL_TOO}`, [`s ${LACKS}`, `a 改进措施：${WILL}`, `s ${LACKS_TOO}`, `a 改进措施：${WILL_TOO}`]],
  ["lines that lead to numbered items", `当前存在的主要问题：\n（1）${LACKS}\n（2）${LACKS_TOO}\n2024年的工作设想：\n（1）${WILL}\n（2）${WILL_TOO}`, [`s （1）${LACKS}`, `s （2）${LACKS_TOO}`, `a （1）${WILL}`, `a （2）${WILL_TOO}`]],
  ["headings in brackets", `【存在的不足】\n${LACKS}\n${LACKS_TOO}\n【下一步打算】\n${WILL}\n${WILL_TOO}`, [`s ${LACKS}`, `s ${LACKS_TOO}`, `a ${WILL}`, `a ${WILL_TOO}`]],
  ["who is responsible on a line of its own", `*下一步打算\n${WILL}\n责任单位：政治处\n${WILL_TOO}\n完成时限：2024年底`, [`a ${WILL}\n责任单位：政治处`, `a ${WILL_TOO}\n完成时限：2024年底`]],
  ["two paragraphs below one heading", `*下一步打算\n*充实执法力量\n${WILL}\n${WILL_TOO}`, [`a ${WILL}`, `a ${WILL_TOO}`]],
  ["a chain below a heading", `*下一步打算\n*充实执法力量\n其一，${WILL}其二，${WILL_TOO}\n*创新普法方式\n${WILL_TOO}`, [`a 其一，${WILL}`, `a 其二，${WILL_TOO}`, `a ${WILL_TOO}`]],
  ["words that lead up to titled paragraphs", `*下一步打算\n2024年，我局将围绕上述不足，精准发力、务求实效。\n充实执法力量。${WILL}\n创新普法方式。${WILL_TOO}`, [`a 充实执法力量。${WILL}`, `a 创新普法方式。${WILL_TOO}`]],
  ["an opening that names work of its own", `*下一步打算\n2024年，我局将制定《执法指引》，规范执法文书。\n充实执法力量。${WILL}\n创新普法方式。${WILL_TOO}`, ["a 2024年，我局将制定《执法指引》，规范执法文书。", `a 充实执法力量。${WILL}`, `a 创新普法方式。${WILL_TOO}`]],
  ["paragraphs that each admit and then announce", `*存在不足及下一步打算\n执法力量薄弱。${LACKS}下一步，将于${WILL}\n普法形式单一。${LACKS_TOO}下一步，将${WILL_TOO}`, [`s 执法力量薄弱。${LACKS}`, `a 下一步，将于${WILL}`, `s 普法形式单一。${LACKS_TOO}`, `a 下一步，将${WILL_TOO}`]],
])("without numbers, with %s", (_, source, expected) => {
  expect(read(source)).toEqual(expected);
});
