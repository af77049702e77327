import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readInWorker, readTextInWorker } from "@/lib/readers/in-worker";
import { linesDown, makePdf, streamOf } from "@/lib/readers/pdf/make-pdf.fixture";
import { readDocument } from "@/lib/readers/read-document";
import { readText } from "@/lib/readers/read-text";

const SAMPLE = readFileSync(new URL("../../tests/fixtures/reports/wuqing-2023/wuqing-2023.txt", import.meta.url));

test("what is read in a thread is what is read, several at once too, and the bytes stay the caller's", async () => {
  const expected = readText(SAMPLE.toString("utf8"));
  const pdf = makePdf([linesDown(["云溪区法治政府建设情况报告", "　　一、存在的不足", "　　（一）执法人员不足。"])]);
  expect(await Promise.all([readInWorker(SAMPLE, "wuqing-2023.txt"), readTextInWorker(SAMPLE.toString("utf8")), readInWorker(pdf, "a.pdf")])).toEqual([expected, expected, await readDocument(pdf, "a.pdf")]);
  expect(SAMPLE.length).toBeGreaterThan(0);
});

test("the steps of a reading are told: whose turn it is not, pages, structure", async () => {
  const pdf = makePdf([linesDown(["云溪区法治政府建设情况报告", "　　一、存在的不足", "　　（一）执法人员不足。"]), linesDown(["　　（二）制度不全。"])]);
  const told: unknown[] = [];
  await Promise.all([readInWorker(pdf, "a.pdf", { onStep: (step) => told.push(step) }), readTextInWorker(SAMPLE.toString("utf8"), { onStep: (step) => told.push(step) })]);
  expect(told).toEqual([{ step: "waiting" }, { step: "reading" }, { step: "reading", page: 1, pages: 2 }, { step: "reading", page: 2, pages: 2 }, { step: "structure" }, { step: "structure" }]);
});

test("one who breaks off is read no further, and holds nobody up", async () => {
  const [first, second] = [new AbortController(), new AbortController()];
  const [one, two] = [readInWorker(SAMPLE, "a.txt", { signal: first.signal }), readInWorker(SAMPLE, "a.txt", { signal: second.signal })];
  second.abort(new Error("broken off"));
  await expect(two).rejects.toThrow("broken off");
  expect((await one).format).toBe("txt");
});

test("a refusal comes with its code, values and field", async () => {
  await expect(readInWorker(Buffer.from("PK\x03\x04"), "a.zip")).rejects.toMatchObject({ code: "unsupported", values: { format: "zip" }, field: "file", status: 422 });
  await expect(readTextInWorker(" ")).rejects.toMatchObject({ code: "empty", field: "text" });
});

test("a small file that asks for a million times its words is ended and refused, and the next one is read", async () => {
  const form = (content: string, resources: string) => streamOf(content, `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${resources} >>`);
  const nested = Array.from({ length: 11 }, (_, index) => form("/X Do ".repeat(10), `/XObject << /X ${7 + index} 0 R >>`));
  const bomb = makePdf([[]], { content: "/X Do", resources: "/XObject << /X 6 0 R >>", objects: [...nested, form("BT /F1 12 Tf 50 500 Td <6cd5> Tj ET", "/Font << /F1 3 0 R >>")] });
  await expect(readInWorker(bomb, "a.pdf")).rejects.toMatchObject({ code: "expands", field: "file" });
  expect((await readInWorker(SAMPLE, "a.txt")).format).toBe("txt");
}, 120_000);

test("a damaged file over which its library breaks a promise to nobody is refused like any other", async () => {
  const bytes = Uint8Array.from(makePdf([linesDown(["一、存在的不足", "（一）部门之间数据壁垒尚未完全打破，归集质量不高。"]), linesDown(["二、下一步工作安排"])]));
  const damage = [[1017, 183], [1103, 59], [683, 193], [1322, 113], [623, 91], [1082, 43], [506, 121], [178, 112], [212, 233], [240, 221], [387, 208]] as const;
  for (const [at, byte] of damage) bytes[at] = byte;
  await expect(readInWorker(bytes, "a.pdf")).rejects.toMatchObject({ code: "no-text-layer" });
});
