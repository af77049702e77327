import { readText } from "@/lib/readers/read-text";
import { layersOf } from "@/lib/domain/report/layers";
import { draftOf } from "@/lib/domain/report/corrections/draft-of";
import { suggestionsFor } from "@/components/import/suggestions";
import { paperBlocks } from "@/components/import/paper-blocks";
import { paperMarks } from "@/components/import/paper-marks";
import { gapMatrix } from "@/lib/domain/report/links/gap-matrix";
import { linkItems } from "@/lib/domain/report/links/link-items";
const time = <T,>(name: string, f: () => T): T => { const t = performance.now(); const r = f(); console.log("  ", name, Math.round(performance.now() - t)); return r; };
const num = (n: number) => { const d="零一二三四五六七八九"; return n<10?d[n]!: n<20? "十"+(n%10?d[n%10]:"") : n<100? d[Math.floor(n/10)]+"十"+(n%10?d[n%10]:"") : d[Math.floor(n/100)]+"百"+ (n%100? (n%100<10?"零":"")+num(n%100):"");};
const items = (n: number, f: (i: number) => string) => Array.from({ length: n }, (_, i) => `（${num(i + 1)}）${f(i)}`).join("\n");
const three = (chars: number) => { const one = "加强队伍建设。一是完善执法监督机制，做好协调。二是推进行政复议改革，提升质效。三是开展专项整治行动。"; const n = Math.floor(chars / (one.length + 6) / 2); return "2023年度法治政府建设情况的报告\n一、存在的不足\n" + items(n, (i) => one.replace("队伍", "队伍" + num(i%100+1))) + "\n二、下一步工作安排\n" + items(n, () => one); };
const cases: [string, string][] = [
  ["ab", "一、存在的不足\n" + "一是a。二是b。".repeat(Number(process.argv[2] ?? 6125))],
  ["books", "一、存在的不足\n（一）" + "《a》".repeat(12250) + "。"],
  ["three9", three(9400)], ["three38", three(38000)],
  ["plain14", "一、存在的不足\n" + items(700, () => "执法人员不足，装备落后。") + "\n二、下一步安排\n" + items(300, () => "加强执法队伍建设。")],
];
for (const [name, text] of cases) {
  console.log(name, text.length);
  const r = time("read", () => { try { return readText(text).reading; } catch (e: any) { console.log(e.code); return null; } });
  if (!r) continue;
  console.log("   clauses", r.clauses.length, "passages", r.passages.length, "candidates", r.candidates.length, "hints", r.candidates.reduce((s,c)=>s+c.hints.length,0), "json", JSON.stringify(r).length);
  if (process.argv[3] === "read") continue;
  const d = time("draft", () => draftOf(r, []));
  const s = time("suggestionsFor", () => suggestionsFor(d, { units: [], history: [], today: "2024-03-01" as any, defaultMonthDay: "11-30" }));
  time("likeliest all", () => d.candidates.forEach((c) => s.likeliestLead(c.key)));
  time("one suggestion", () => s.suggestionFor(d.candidates[0]?.key ?? ""));
  time("blocks", () => paperBlocks(d, r.titleSpan));
  time("marks", () => paperMarks(d));
  const li = time("linkItems", () => linkItems(d));
  console.log("   ", li.shortcomings.length, "x", li.arrangements.length);
  if (li.shortcomings.length * li.arrangements.length < 200000) time("matrix", () => gapMatrix({ ...li, decisions: [], joined: [], tasks: [] }));
}
