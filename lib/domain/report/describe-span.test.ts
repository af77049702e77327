import { expect, test } from "vitest";
import { describeSpan } from "@/lib/domain/report/describe-span";

test("a stretch that a person chose: title, hints where they stand in the text, lacks", () => {
  const text = "前文。由区司法局牵头，6月底前完成评查10件，并通报结果。后文";
  const start = text.indexOf("由");
  const { title, hints, lacks } = describeSpan(text, 2023, { start, end: text.indexOf("后文") });
  expect(title).toBe("由区司法局牵头");
  expect(hints.map(({ kind, span, day }) => [kind, text.slice(span.start, span.end), day])).toEqual([
    ["unit", "区司法局", undefined],
    ["deadline", "6月底前", "2024-06-30"],
    ["quantity", "10件", undefined],
  ]);
  expect(lacks).toEqual([]);
});
