import { expect, test } from "vitest";
import { suggestLead, type LeadUnit } from "@/lib/domain/report/suggest-lead";
import { fc } from "@/tests/support/property";

function unit(id: string, shortName: string, duties: readonly string[], active = true): LeadUnit {
  return { id, name: `武清${shortName}`, shortName, duties, active };
}

const justice = unit("justice", "区司法局", ["行政执法监督", "行政执法", "案卷评查", "规范性文件"]);
const services = unit("services", "区政务服务办", ["政务服务", "放管服", "一站式", "营商环境"]);
const market = unit("market", "区市场监管局", ["市场监管", "双随机、一公开"]);
const units = [services, market, justice];

const ENFORCEMENT = "坚持严格规范公正文明执法。继续开展执法案卷评查工作,不断规范行政执法行为。";
const BUSINESS = "二是推进法治化营商环境建设质效有待进一步提升,深化“放管服”改革、落实“双随机、一公开”市场监管等仍需不断改进。";

test("a unit whose duties stand in the words, with the keywords found", () => {
  expect(suggestLead({ words: ENFORCEMENT, units, history: [] })).toEqual([{ unitId: "justice", reasons: [{ code: "duty", words: ["行政执法", "案卷评查"] }], score: 6 }]);
});

test("several, best first", () => {
  const suggestions = suggestLead({ words: BUSINESS, units, history: [] });
  expect(suggestions).toMatchObject([
    { unitId: "market", reasons: [{ code: "duty", words: ["市场监管", "双随机、一公开"] }] },
    { unitId: "services", reasons: [{ code: "duty", words: ["放管服", "营商环境"] }] },
  ]);
});

test("a unit named in the words comes before one with a keyword there", () => {
  const suggestions = suggestLead({ words: "由司法局会同有关单位优化政务服务。", units, history: [] });
  expect(suggestions.map(({ unitId }) => unitId)).toEqual(["justice", "services"]);
  expect(suggestions[0]!.reasons).toEqual([{ code: "named", words: ["司法局"] }]);
});

test("who led a similar task", () => {
  const history = [
    { unitId: "market", words: "开展食品安全专项整治" },
    { unitId: "services", words: "推进工作提升" },
    { unitId: "services", words: "逐项压减申报材料和办理时限" },
  ];
  expect(suggestLead({ words: "继续压减申报材料。", units, history })).toEqual([{ unitId: "services", reasons: [{ code: "history", words: ["压减申报材料"] }], score: 2.5 }]);
});

test("slogans and the report's topic are no similar task", () => {
  const history = [{ unitId: "justice", words: "统筹推进全区法治政府建设工作" }];
  expect(suggestLead({ words: "进一步推进法治政府建设工作", units, history })).toEqual([]);
});

test("a unit no longer active is not suggested", () => {
  expect(suggestLead({ words: ENFORCEMENT, units: [{ ...justice, active: false }], history: [] })).toEqual([]);
});

test("keywords are found whatever the width and quotes", () => {
  const digital = unit("digital", "区数据局", ["APP服务"]);
  expect(suggestLead({ words: "推动“ＡＰＰ” 服务共建", units: [digital], history: [] })[0]?.reasons).toEqual([{ code: "duty", words: ["APP服务"] }]);
});

test("every suggestion gives its reasons, in descending order of score", () => {
  const words = fc.string({ unit: fc.constantFrom(..."行政执法市场监管案卷评查放管服，。"), maxLength: 30 });
  const history = fc.array(fc.record({ unitId: fc.constantFrom("justice", "market", "gone"), words }), { maxLength: 4 });
  fc.assert(
    fc.property(words, history, (text, led) => {
      const suggestions = suggestLead({ words: text, units, history: led });
      for (const [index, { reasons, score }] of suggestions.entries()) {
        expect(reasons.length).toBeGreaterThan(0);
        for (const { words: because } of reasons) expect(because.length).toBeGreaterThan(0);
        expect(score).toBeGreaterThan(0);
        if (index > 0) expect(score).toBeLessThanOrEqual(suggestions[index - 1]!.score);
      }
    }),
  );
});
