import { describe, expect, it } from "vitest";
import { anchorsOf } from "@/components/report/anchors";
import { lineRuns } from "@/components/report/line-runs";
import { fc } from "@/tests/support/property";

const TEXT = "主要表现在以下方面。一是责任链条,还需拧紧。二是(二)改革仍需深化。";
const first = { id: "a", key: "p10", span: { start: 10, end: 22 } };
const second = { id: "b", key: "p22", span: { start: 22, end: TEXT.length } };
const line = { start: 0, end: TEXT.length };
const citing = (id: string, ...citations: { passageId: string | null; start: number; end: number; merged?: boolean; readingId?: string }[]) => ({
  id,
  citations: citations.map((citation) => ({ readingId: "r", merged: false, ...citation })),
});

describe("anchorsOf", () => {
  it("gives every passage, with the tasks that cite it in the order given", () => {
    const [one, two] = [citing("1", { passageId: "b", start: 22, end: 30 }), citing("2", { passageId: "b", start: 22, end: 30 }, { passageId: "a", start: 10, end: 22, merged: true })];
    const anchors = anchorsOf("r", [first, second], [one, two]);
    expect(anchors.map(({ key, tasks, merged }) => [key, tasks.map(({ id }) => id), merged])).toEqual([["p10", ["2"], true], ["p22", ["1", "2"], false]]);
  });

  it("adds words selected outside of any passage, of this reading only", () => {
    const tasks = [citing("1", { passageId: null, start: 4, end: 6 }), citing("2", { passageId: null, start: 2, end: 3, readingId: "earlier" })];
    expect(anchorsOf("r", [first], tasks).map(({ key, passage }) => [key, passage?.id])).toEqual([["s4", undefined], ["p10", "a"]]);
  });

  it("tells a task once though it cites a passage twice", () => {
    const twice = citing("1", { passageId: "a", start: 10, end: 14 }, { passageId: "a", start: 14, end: 22 });
    expect(anchorsOf("r", [first], [twice])[0]!.tasks).toHaveLength(1);
  });
});

describe("lineRuns", () => {
  const anchors = anchorsOf("r", [first, second], [citing("1", { passageId: null, start: 2, end: 12 })]);

  it("groups a line by its passages; each anchor begins once, where its words do", () => {
    const runs = lineRuns(TEXT, line, { anchors, titles: [], lit: null });
    expect(runs.map(({ passage }) => passage?.key)).toEqual([undefined, "p10", "p22"]);
    expect(runs.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.begins.map(({ key }) => [key, piece.start])))).toEqual([["s2", 2], ["p10", 10], ["p22", 22]]);
  });

  it("never changes the report's characters, wherever something is lit", () => {
    const spans = fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(spans, spans, (lit, title) => {
        const runs = lineRuns(TEXT, line, { anchors, titles: [title], lit });
        expect(runs.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join("")).toBe(TEXT);
      }),
    );
  });
});
