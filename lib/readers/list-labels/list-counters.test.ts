import { describe, expect, test } from "vitest";
import { ListCounters, type ListLevel, type ListLevels } from "@/lib/readers/list-labels/list-counters";

const level = (format: string, text: string, more: Partial<ListLevel> = {}): ListLevel => ({ start: 1, format, text, ...more });
const OFFICIAL: ListLevels = [level("chineseCounting", "%1、"), level("chineseCounting", "（%2）"), level("decimal", "%3."), level("decimal", "（%4）"), level("decimalEnclosedCircle", "%5")];

/** The labels of paragraphs at these levels of one list. */
function labels(levels: ListLevels, at: readonly number[], counters = new ListCounters()): string {
  return at.map((each) => counters.next("a", levels, each)).join(" ");
}

describe("a list", () => {
  test("counts on, and starts again below each item above", () => {
    expect(labels(OFFICIAL, [0, 1, 2, 2, 1, 2, 0, 1, 3, 4, 4, 3, 4])).toBe("一、 （一） 1. 2. （二） 1. 二、 （一） （1） ① ② （2） ①");
  });

  test("shows the numbers of the levels above, in digits where that is asked for", () => {
    const parts = [level("chineseCounting", "第%1部分 "), level("decimal", "%1.%2"), level("decimal", "%1.%2.%3", { inDigits: true })];
    expect(labels(parts, [0, 1, 1, 2])).toBe("第一部分 一.1 一.2 1.2.1");
  });

  test("takes a level above that has no item yet for begun", () => {
    expect(labels([level("decimal", "%1"), level("decimal", "%1.%2")], [1, 1, 0, 1])).toBe("1.1 1.2 2 2.1");
  });

  test("starts where it is told", () => {
    expect(labels([level("decimal", "%1.", { start: 5 })], [0, 0])).toBe("5. 6.");
    const counters = new ListCounters();
    expect([counters.next("a", OFFICIAL, 0, 3), counters.next("a", OFFICIAL, 0), counters.next("a", OFFICIAL, 0, 1)]).toEqual(["三、", "四、", "一、"]);
  });

  test("runs on over items above, where it does not restart", () => {
    const running = [level("chineseCounting", "%1、"), level("decimal", "%2.", { restartsAfter: -1 })];
    expect(labels(running, [0, 1, 1, 0, 1])).toBe("一、 1. 2. 二、 3.");
    const afterFirst = [level("decimal", "%1."), level("decimal", "%2)"), level("decimal", "%3]", { restartsAfter: 0 })];
    expect(labels(afterFirst, [0, 1, 2, 1, 2, 0, 2])).toBe("1. 1) 1] 2) 2] 2. 1]");
  });

  test("is counted apart from others", () => {
    const counters = new ListCounters();
    expect(["a", "b", "a", "b"].map((list) => counters.next(list, OFFICIAL, 0)).join(" ")).toBe("一、 一、 二、 二、");
  });

  test("without a number or a level shows none", () => {
    expect(labels([level("none", "%1"), level("none", "注："), undefined], [0, 1, 2, 8])).toBe(" 注：  ");
  });
});

test.each([
  ["\uf06c", "●"],
  ["\uf0b7", "●"],
  ["l", "●"],
  ["o", "●"],
  ["•", "●"],
  ["——", "——"],
  ["-", "-"],
  ["◆", "◆"],
  ["", ""],
])("a bullet %j is shown as %j", (sign, shown) => {
  expect(labels([level("bullet", sign)], [0])).toBe(shown);
});
