import { expect, test } from "vitest";
import { bracketSpans, foldWidth, layersOf } from "@/lib/domain/report/layers";
import { fc } from "@/tests/support/property";

const inBrackets = (text: string) => bracketSpans(foldWidth(text)).map(({ start, end }) => text.slice(start, end));

test("full-width letters, digits and punctuation are folded, Chinese marks are not", () => {
  expect(foldWidth("（１）ＡＢ，；：！？％　｡")).toBe("(1)AB,;:!?% 。");
  expect(foldWidth("《一、“二”。》")).toBe("《一、“二”。》");
});

test("what stands in brackets divides nothing", () => {
  expect(layersOf("推进“双随机、一公开”（试行。）等，不断改进。").masked).toBe("推进□□□□□□□□□□□□□。等,不断改进。");
});

test("a full stop before a closing mark ends the sentence after it", () => {
  expect(layersOf("他说：“好。”再说").masked).toBe("他说:□□□。再说");
});

test("outermost pairs, nested ones within; what is not closed or not opened is none", () => {
  expect(inBrackets("《关于〈意见〉的通知》和《清单（2023年版）》")).toEqual(["《关于〈意见〉的通知》", "《清单（2023年版）》"]);
  expect(inBrackets("“放管服“改革和“双提升”")).toEqual(["“双提升”"]);
  expect(inBrackets("一)二》（三\n四）")).toEqual([]);
});

test("every layer is as long as the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("“", "”", "《", "》", "（", ")", "。", "\n", "法", "𠮷", "１"), maxLength: 60 }), (text) => {
      const { folded, masked } = layersOf(text);
      expect([folded.length, masked.length]).toEqual([text.length, text.length]);
      expect(masked.split("\n").map((line) => line.length)).toEqual(text.split("\n").map((line) => line.length));
    }),
  );
});
