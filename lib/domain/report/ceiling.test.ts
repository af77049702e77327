import { expect, test } from "vitest";
import { CEILING, tooManyIn } from "@/lib/domain/report/ceiling";
import { readReport } from "@/lib/domain/report/read-report";

const HEAD = "一、存在的不足\n";

test.each([
  ["links of a chain", "passages", HEAD + "一是a。二是b。".repeat(1_001), 2_002],
  ["sentences of an item", "passages", `${HEAD}（一）人员不足。${"装备落后。".repeat(2_001)}`, 2_001],
  ["named documents", "hints", `${HEAD}（一）${"《a》".repeat(4_001)}。`, 4_001],
  ["items of what was achieved", "clauses", `一、主要成效\n${"一是a。二是b。".repeat(2_000)}`, 4_001],
  ["lines", "paragraphs", `${HEAD}人员不足。${"\n".repeat(20_000)}`, 20_002],
])("more %s than any report has are told", (_, what, text, count) => {
  expect(tooManyIn(readReport(text))).toEqual({ what, limit: CEILING[what as keyof typeof CEILING], count });
});

test("as many as may be are let through", () => {
  expect(tooManyIn(readReport(HEAD + "一是a。二是b。".repeat(1_000)))).toBeNull();
});
