import { describe, expect, test } from "vitest";
import { DocLists } from "@/lib/readers/doc/lists";

type Level = { readonly format: number; readonly text: string; readonly start?: number; readonly flags?: number; readonly restarts?: number };
type Change = { readonly level: number; readonly startAt?: number; readonly changed?: Level };

const [DECIMAL, ROMAN, BULLET, CHINESE, NONE] = [0, 1, 23, 39, 255];
const OFFICIAL: readonly Level[] = [{ format: CHINESE, text: "\0、" }, { format: CHINESE, text: "（\x01）" }, { format: DECIMAL, text: "\x02." }];

const int32 = (value: number) => Buffer.from(Int32Array.of(value).buffer);
const int16 = (value: number) => Buffer.from(Int16Array.of(value).buffer);

/** A level as the file has it, some formatting before its text. */
function levelOf({ format, text, start = 1, flags = 0, restarts = 0 }: Level): Buffer {
  const head = Buffer.alloc(28);
  head.writeInt32LE(start, 0);
  head.set([format, flags], 4);
  head.set([3, 2, restarts], 24);
  return Buffer.concat([head, Buffer.alloc(5, 0xff), int16(text.length), Buffer.from(text, "utf16le")]);
}

function listsOf(lists: readonly (readonly Level[])[], uses: readonly { readonly list: number; readonly changes?: readonly Change[] }[]): DocLists {
  const heads = lists.map((levels, id) => {
    const head = Buffer.alloc(28);
    head.writeInt32LE(id + 100, 0);
    head[26] = levels.length === 1 ? 1 : 0;
    return head;
  });
  const levels = lists.flatMap((own) => (own.length === 1 ? own : Array.from({ length: 9 }, (_, index) => own[index] ?? { format: NONE, text: "" })).map(levelOf));
  const lists_ = Buffer.concat([int16(lists.length), ...heads]);
  const useHeads = uses.map(({ list, changes = [] }) => Buffer.concat([int32(list + 100), Buffer.alloc(8), Buffer.from([changes.length, 0, 0, 0])]));
  const changes = uses.map((use) => Buffer.concat([int32(-1), ...(use.changes ?? []).map(({ level, startAt, changed }) => Buffer.concat([int32(startAt ?? 0), int32(level | (startAt === undefined ? 0 : 0x10) | (changed ? 0x20 : 0)), ...(changed ? [levelOf(changed)] : [])]))]));
  const listUses = Buffer.concat([int32(uses.length), ...useHeads, ...changes]);
  const table = Buffer.concat([Buffer.alloc(7), lists_, ...levels, listUses]);
  return new DocLists({ table, placeOf: () => 7, part: (name) => (name === "lists" ? lists_ : listUses) });
}

const labels = (lists: DocLists, ...paragraphs: readonly (readonly [number, number])[]) => paragraphs.map(([use, level]) => lists.next(use, level));

test("paragraphs are numbered by their list's levels", () => {
  expect(labels(listsOf([OFFICIAL], [{ list: 0 }]), [1, 0], [1, 1], [1, 2], [1, 2], [1, 1], [1, 0], [1, 1])).toEqual(["一、", "（一）", "1.", "2.", "（二）", "二、", "（一）"]);
});

test("a list of one level, of bullets, of numbers that start elsewhere, in digits, without restart", () => {
  const other: readonly Level[] = [{ format: CHINESE, text: "第\0部分", start: 2 }, { format: DECIMAL, text: "\0.\x01", flags: 0x04 }, { format: ROMAN, text: "\x02", flags: 0x08, restarts: 0 }];
  const lists = listsOf([[{ format: BULLET, text: "\uf06c" }], other], [{ list: 0 }, { list: 1 }]);
  expect(labels(lists, [1, 0], [2, 0], [2, 1], [2, 2], [2, 1], [2, 2])).toEqual(["●", "第二部分", "2.1", "I", "2.2", "II"]);
});

test("uses of one list count on from one another, but start once where they are told to", () => {
  const lists = listsOf([OFFICIAL], [{ list: 0 }, { list: 0, changes: [{ level: 0, startAt: 1 }] }, { list: 0, changes: [{ level: 0, changed: { format: ROMAN, text: "\0)" } }] }]);
  expect(labels(lists, [1, 0], [1, 0], [2, 0], [2, 0], [1, 0], [3, 0])).toEqual(["一、", "二、", "一、", "二、", "三、", "IV)"]);
});

describe("where a list is not to be found", () => {
  test("there is no label, and that is known", () => {
    const lists = listsOf([OFFICIAL], [{ list: 7 }]);
    expect(lists.isIncomplete).toBe(false);
    expect(labels(lists, [1, 0], [9, 0])).toEqual(["", ""]);
    expect(lists.isIncomplete).toBe(true);
  });

  test("because its table is cut short, likewise", () => {
    const lists = new DocLists({ table: Buffer.alloc(0), placeOf: () => 0, part: () => Buffer.from([9, 0, 0, 0]) });
    expect([lists.next(1, 0), lists.isIncomplete]).toEqual(["", true]);
  });
});
