import { expect, test } from "vitest";
import { runAt } from "@/lib/readers/pdf/line.fixture";
import { linesOfRuns } from "@/lib/readers/pdf/lines";
import { mayHoldTable } from "@/lib/readers/pdf/may-hold-table";
import type { Run } from "@/lib/readers/pdf/run";

const may = (...runs: Run[]) => mayHoldTable(linesOfRuns(runs, 1));

test("words apart and in line with each other may be cells, by their begin, middle or end", () => {
  expect(may(runAt("事项", 80, 700), runAt("责任单位", 300, 700), runAt("普法", 80, 670), runAt("司法局", 301, 670))).toBe(true);
  expect(may(runAt("事项", 80, 700), runAt("责任单位", 300, 700), runAt("普法", 80, 670), runAt("司法", 316, 670))).toBe(true);
});

test("one line alone, words nowhere in line, or none apart may not", () => {
  expect(may(runAt("云政〔2024〕3号", 80, 700), runAt("签发人：张某", 400, 700), runAt("正文", 80, 670))).toBe(false);
  expect(may(runAt("甲", 80, 700), runAt("乙", 300, 700), runAt("丙", 80, 670), runAt("丁戊己", 410, 670))).toBe(false);
  expect(may(runAt("推进", 80, 700), runAt("普法", 112, 700), runAt("补充", 80, 670), runAt("人员", 112, 670))).toBe(false);
});
