import { expect, test } from "vitest";
import { layersOf } from "@/lib/domain/report/layers";
import type { SectionKind } from "@/lib/domain/report/model";
import { findTurn } from "@/lib/domain/report/turns";

function turn(text: string, from: SectionKind, merged = false): string | null {
  const found = findTurn(layersOf(text), { start: 0, end: text.length }, from, merged);
  return found && `${found.to}: ${text.slice(found.start)}`;
}

test.each([
  ["执法不严。下一步，加强培训。", "arrangements: 下一步，加强培训。"],
  ["针对上述问题，我区将认真整改。", "arrangements: 针对上述问题，我区将认真整改。"],
  ["2024年，我区将重点抓好以下工作：", "arrangements: 2024年，我区将重点抓好以下工作："],
  ["今后工作的针对性还不够强。", null],
  ["下一步工作思路不清，将错就错。", null],
  ["一是下一步将改进。", null],
])("in shortcomings %j", (text, expected) => {
  expect(turn(text, "shortcomings")).toBe(expected);
});

test("achievements turn to shortcomings where a sentence admits them, not where one tells of problems solved", () => {
  const text = "办结案件10件。但还存在一些不足：";
  expect(turn(text, "achievements", true)).toBe("shortcomings: 但还存在一些不足：");
  expect(turn("解决存在的问题56个，还有2个问题正在办理。", "achievements", false)).toBeNull();
  expect(turn("排查存在的问题56个。", "achievements", true)).toBeNull();
  expect(turn("下一步，加强培训。", "arrangements", true)).toBeNull();
});
