import { expect, test } from "vitest";
import { Refusal } from "@/lib/domain/errors";
import { linesOf } from "@/lib/domain/report/paragraphs";
import { extractPdf } from "@/lib/readers/pdf";
import { linesDown, makePdf } from "@/lib/readers/pdf/make-pdf.fixture";
import { fc } from "@/tests/support/property";

const CHARACTERS = [..."一二（）、。；法治政府建设部门数据执法人员不足2024年Aab %—…“”\u3000"];
const words = fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 1, maxLength: 40 });
const drawn = fc.record({ x: fc.integer({ min: 0, max: 590 }), y: fc.integer({ min: 0, max: 840 }), words, size: fc.constantFrom(5, 10.5, 16, 22, 60) });

test("paragraphs are the lines of the text, and places cover it in order, whatever stands where", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(drawn, { maxLength: 25 }), { minLength: 1, maxLength: 3 }), async (pages) => {
      const read = await extractPdf(makePdf(pages), {}).catch((error: unknown) => error as Refusal);
      if (read instanceof Refusal) {
        expect(read.code).toBe("no-text-layer");
        return;
      }
      expect(read.paragraphs.map(({ start, end }) => [start, end])).toEqual(linesOf(read.text).map(({ start, end }) => [start, end]));
      const places = read.places!;
      for (const [index, { start, end }] of places.entries()) {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(places[index - 1]?.end ?? 0);
      }
      const told = places.reduce((sum, { start, end }) => sum + read.text.slice(start, end).replace(/\s/g, "").length, 0);
      expect(told).toBe(read.text.replace(/\s/g, "").length);
    }),
    { numRuns: 60 },
  );
});

test("a damaged file is read or refused, never anything else", async () => {
  const whole = makePdf([linesDown(["一、存在的不足", "（一）部门之间数据壁垒尚未完全打破，归集质量不高。"]), linesDown(["二、下一步工作安排"])]);
  const damage = fc.array(fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) }), { minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(damage, async (changes) => {
      const bytes = Uint8Array.from(whole);
      for (const { at, byte } of changes) bytes[at] = byte;
      await extractPdf(bytes, {}).catch((error: unknown) => expect(error).toBeInstanceOf(Refusal));
    }),
    { numRuns: 60 },
  );
});
