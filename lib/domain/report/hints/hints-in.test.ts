import { expect, test } from "vitest";
import { asDay } from "@/lib/domain/calendar/day";
import { hintsIn } from "@/lib/domain/report/hints/hints-in";

const TEXT = "前文。由区司法局牵头，１２月底前完成评查10件，并通报结果。后文";
const STRETCH = { start: TEXT.indexOf("由"), end: TEXT.indexOf("后文") };

test("hints of a stretch stand where they do in the text", () => {
  expect(hintsIn(TEXT, STRETCH, { kind: "arrangement", year: 2023, publishedOn: null }).map(({ kind, span, day }) => [kind, TEXT.slice(span.start, span.end), day])).toEqual([
    ["unit", "区司法局", undefined],
    ["deadline", "１２月底前", "2024-12-31"],
    ["quantity", "10件", undefined],
  ]);
});

test("a day is meant as the report speaks of it", () => {
  expect(hintsIn(TEXT, STRETCH, { kind: "arrangement", year: 2023, publishedOn: asDay("2023-11-16") }).flatMap(({ day }) => day ?? [])).toEqual(["2023-12-31"]);
});
