import { describe, expect, test } from "vitest";
import { admittingList } from "@/lib/domain/report/admitting-lists";
import { layersOf } from "@/lib/domain/report/layers";
import { readReport } from "@/lib/domain/report/read-report";

const HEAD = "甲区2024年法治政府建设情况的函\n2024年，我区推进法治政府建设，现将有关情况函告如下。";
const DONE = ["全年召开会议6次，审核合同43份。", "调解纠纷209件，培训执法人员120人次。", "办结审批事项318件，退还违规收费46.2万元。"];

function list(paragraph: string): string | null {
  const start = admittingList(layersOf(paragraph), { start: 0, end: paragraph.length });
  return start === null ? null : paragraph.slice(start);
}

describe("a list of what is wanting, whatever it is called", () => {
  test.each([
    "也要清醒看到，我区法治建设与产业集聚的形势还不完全适应。首先，体制没有完全理顺。其次，专业力量明显不足。最后，政策兑现的时效不稳定。",
    "成绩来之不易，但仍有不相适应的地方，比如：部门之间衔接不畅；重复检查与监管空白并存；复议主渠道作用发挥得不够等。",
  ])("%s", (paragraph) => {
    expect(list(paragraph)).toBe(paragraph);
  });

  test.each([
    "一年来还做了以下工作：一是召开会议6次；二是审核合同43份。",
    "同时，破解难题：一是解决了执法力量不足的问题；二是补齐了装备短板。",
    "也要看到，一些单位认识不够：这是主观原因。",
  ])("and none: %s", (paragraph) => {
    expect(list(paragraph)).toBeNull();
  });
});

test("is found in a report without headings, and its items are shortcomings", () => {
  const { candidates, text } = readReport(`${HEAD}\n${DONE.join("\n")}\n也要清醒看到，我区法治建设与形势还不完全适应。首先，体制没有完全理顺。其次，专业力量明显不足。`);
  expect(candidates.map(({ kind, span }) => `${kind[0]} ${text.slice(span.start, span.end)}`)).toEqual(["s 首先，体制没有完全理顺。", "s 其次，专业力量明显不足。"]);
});

describe("a section whose heading says nothing", () => {
  const kinds = (...sections: string[]) => readReport(`甲区文化和旅游局2022年工作总结及2023年工作思路\n${sections.join("\n")}`).clauses.filter(({ parentKey }) => parentKey === null).map(({ kind }) => kind);
  const [FIRST, LACKS, WILL] = [`一、这一年，我们干了什么\n——${DONE[0]}\n——${DONE[1]}`, "二、回头看，我们差在哪里\n——过夜游客占比不足三成。\n——剧团经营困难，人员流失。", "三、新的一年，我们怎么干\n——每季度推出线路3条。\n——年内推出新戏2部。"];

  test("is told by what its items say", () => {
    expect(kinds(FIRST, LACKS, WILL)).toEqual(["other", "shortcomings", "arrangements"]);
  });

  test("goes on with the arrangements where its items announce", () => {
    expect(kinds("一、工作成效\n甲。", "二、下一步打算\n建设平台1个。", "三、刀刃向内\n——加强廉政建设，完善制度。\n——压减一般性支出10%。\n——建立联系制度，开展走访。")).toEqual(["achievements", "arrangements", "arrangements"]);
  });

  test("is none of these where it tells what was done, or is the first", () => {
    expect(kinds(FIRST, `二、凝心聚力\n——${DONE[1]}\n——${DONE[2]}`)).toEqual(["other", "other"]);
    expect(kinds("一、我们差在哪里\n——过夜游客占比不足三成。\n——剧团经营困难，人员流失。", WILL)[0]).toBe("other");
  });
});
