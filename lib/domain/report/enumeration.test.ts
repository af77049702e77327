import { describe, expect, test } from "vitest";
import { findChains } from "@/lib/domain/report/enumeration";
import { layersOf } from "@/lib/domain/report/layers";
import { linesOf } from "@/lib/domain/report/paragraphs";

function chains(text: string): string[][] {
  return findChains(layersOf(text), linesOf(text)).map((links) => links.map(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)).join("⏎")));
}

describe("a chain inside running text", () => {
  test.each([
    ["主要表现在以下方面。一是甲。二是乙。三是丙。", [["一是甲。", "二是乙。", "三是丙。"]]],
    ["主要有：一是甲；二是乙,三是丙。", [["一是甲；", "二是乙,", "三是丙。"]]],
    ["首先，甲。其次，乙。最后，丙。", [["首先，甲。", "其次，乙。", "最后，丙。"]]],
    ["一要甲；二要乙。", [["一要甲；", "二要乙。"]]],
    ["第一，甲。第二，乙。", [["第一，甲。", "第二，乙。"]]],
    ["重点：（1）甲；（2）乙。", [["（1）甲；", "（2）乙。"]]],
    ["包括：1.甲；2.乙。", [["1.甲；", "2.乙。"]]],
    ["改革。1、再取消事项20项；2、6月底前建成系统。", [["1、再取消事项20项；", "2、6月底前建成系统。"]]],
    ["改革。1.4月底前公布；2.12月底前建成；3.全年开展12次。", [["1.4月底前公布；", "2.12月底前建成；", "3.全年开展12次。"]]],
    ["不足：1.甲不够。2.乙不高，2.3万件未办。3.2个街道不达标。", [["1.甲不够。", "2.乙不高，2.3万件未办。", "3.2个街道不达标。"]]],
    ["安排：1.甲。2.5万人受益。2.乙。3.丙。", [["1.甲。2.5万人受益。", "2.乙。", "3.丙。"]]],
    ["做到①甲②乙。", [["①甲", "②乙。"]]],
    ["一是甲。\n二是乙。\n后文。\n三是丙。\n再后。", [["一是甲。", "二是乙。⏎后文。", "三是丙。"]]],
    ["问题：一是甲；二是乙。措施：一是丙；二是丁。", [["一是甲；", "二是乙。"], ["一是丙；", "二是丁。"]]],
    ["一是甲，首先子，其次丑；二是乙。", [["一是甲，首先子，其次丑；", "二是乙。"]]],
    ["一是甲。三是丙。", [["一是甲。", "三是丙。"]]],
  ])("%j", (text, expected) => {
    expect(chains(text)).toEqual(expected);
  });
});

test.each(["是示范点之一是事实，坚持统一二是要求。", "一是甲。", "问题是一是甲二是乙。", "“一是各管一段，二是信息不通”仍存在。", "二是甲。三是乙。", "第一责任人，第二梯队，", "完成1.5万件，增长2.3%。", "任务：1.5万件；2.3万人。", "其中：1、2月份走访；3、4月份评议。", "最后，总结。"])(
  "%j holds no chain",
  (text) => {
    expect(chains(text)).toEqual([]);
  },
);

test("the last link is no longer than the others, and what looks back is not its own", () => {
  expect(chains("一是甲。二是乙。这需要改进。")).toEqual([["一是甲。", "二是乙。"]]);
  expect(chains("一是甲。子。二是乙。丑。寅。")).toEqual([["一是甲。子。", "二是乙。丑。"]]);
  expect(chains("一是甲。子。二是乙。针对以上问题，将改进。")).toEqual([["一是甲。子。", "二是乙。"]]);
});
