import { expect, test } from "vitest";
import { layersOf } from "@/lib/domain/report/layers";
import type { SectionKind } from "@/lib/domain/report/model";
import { findTurn, setsApart } from "@/lib/domain/report/turns";

function turn(text: string, from: SectionKind, merged = false): string | null {
  const found = findTurn(layersOf(text), { start: 0, end: text.length }, from, merged);
  return found && `${found.to}: ${text.slice(found.start)}`;
}

test.each([
  ["执法不严。下一步，加强培训。", "arrangements: 下一步，加强培训。"],
  ["针对上述问题，我区将认真整改。", "arrangements: 针对上述问题，我区将认真整改。"],
  ["2024年，我区将重点抓好以下工作：", "arrangements: 2024年，我区将重点抓好以下工作："],
  ["围绕巩固整改成果，局党组考虑抓好三项工作：第一，健全制度。", "arrangements: 围绕巩固整改成果，局党组考虑抓好三项工作：第一，健全制度。"],
  ["2025年打算：", "arrangements: 2025年打算："],
  ["2025年计划执行不力。", null],
  ["今后工作的针对性还不够强。", null],
  ["下一步工作思路不清，将错就错。", null],
  ["一是下一步将改进。", null],
])("in shortcomings %j", (text, expected) => {
  expect(turn(text, "shortcomings")).toBe(expected);
});

test.each([
  ["存在的问题主要是：一是产业结构偏重。", true],
  ["存在的主要困难和问题：一是产业结构偏重。", true],
  ["主要问题有：产业结构偏重。", true],
  ["工作中还存在一些困难和不足：一是产业结构偏重。", true],
  ["政府工作还有不少差距，主要表现在：一是产业结构偏重。", true],
  ["回顾一年工作，还有一些问题需要引起重视、加以解决：一是产业结构偏重。", true],
  ["成绩令人鼓舞，但问题不容忽视。", true],
  ["我们也清醒认识到：全县正处于转型的攻坚期，一些矛盾凸显。", true],
  ["在看到成绩的同时，要看到发展面临诸多困难挑战。", true],
  ["我们要把成绩讲够，也要把问题说透。", true],
  ["工作取得一定成效，但离目标任务还有不小差距，存在一定问题。", true],
  ["我们清醒认识到法治建设的重要意义，层层压实责任。", false],
  ["过去一年，我们清醒认识到肩负的使命，新建学校3所。", false],
  ["我们要看到，这是全县人民战胜各种困难的结果。", false],
  ["既要看到群众的困难，也要解决群众的问题。", false],
  ["班子成员把问题摆出来，提出批评意见32条。", false],
  ["去年整治取得成效，但仍有12个工地存在欠薪问题。", false],
  ["奋进途中也有难关险隘，政府工作还存在不足，主要表现为：一是产业支撑不够有力。", true],
  ["当然，工作中也有不尽如人意的地方。", true],
  ["存在的问题已全部整改到位。", false],
  ["存在的问题有效解决，群众满意。", false],
  ["主要问题全部销号。", false],
  ["针对存在的问题：一是建立台账，二是逐一整改。", false],
  ["全区还有12个村存在饮水困难。", false],
  ["一年来，工作中发现的一些问题得到解决。", false],
])("in a review of the year %j admits: %s", (sentence, admits) => {
  expect(turn(sentence, "achievements")).toBe(admits ? `shortcomings: ${sentence}` : null);
});

test("achievements turn to shortcomings where a sentence admits them, not where one tells of problems solved", () => {
  const text = "办结案件10件。但还存在一些不足：";
  expect(turn(text, "achievements", true)).toBe("shortcomings: 但还存在一些不足：");
  expect(turn("解决存在的问题56个，还有2个问题正在办理。", "achievements", false)).toBeNull();
  expect(turn("排查存在的问题56个。", "achievements", true)).toBeNull();
  expect(turn("下一步，加强培训。", "arrangements", true)).toBeNull();
});

test.each([
  ["下一步,逐户上门催缴。", true],
  ["下一步推行电子投票系统。", true],
  ["下一步的征收计划已排定。", false],
  ["后续复查发现,3处隐患全部消除。", false],
  ["后续措施:依法起诉。", true],
  ["接下来,将倒排工期。", true],
  ["今后三年,将每年补充编制30名。", false],
  ["整改措施:约谈3人。", false],
  ["县教育局将加快建设。", false],
])("sets what will be done apart: %s %s", (sentence, expected) => {
  expect(setsApart(sentence)).toBe(expected);
});
