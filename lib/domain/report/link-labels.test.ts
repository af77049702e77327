import { expect, test } from "vitest";
import { isLinkLabel, linkLabelOf } from "@/lib/domain/report/link-labels";

test.each([
  ["一是责任", "一是"],
  ["十一是责任", "十一是"],
  ["二要强化", "二要"],
  ["第三,强化", "第三"],
  ["其四:强化", "其四"],
  ["首先要强化", "首先"],
  ["最后,强化", "最后"],
  ["第三季度", ""],
  ["一要务", ""],
  ["最后一公里", ""],
  ["(一)强化", ""],
  ["之一是", ""],
])("%s begins with %j", (words, label) => {
  expect(linkLabelOf(words)).toBe(label);
  expect(isLinkLabel(words)).toBe(false);
  if (label !== "") expect(isLinkLabel(label)).toBe(true);
});
