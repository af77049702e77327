import { describe, expect, it } from "vitest";
import { secrecyWarnings } from "@/lib/domain/secrecy-warnings";

const codes = (text: string) => secrecyWarnings(text).map(({ code }) => code);
const counted = (text: string) => secrecyWarnings(text).map(({ code, values, span }) => [code, values.count, text.slice(span.start, span.end)]);

describe("secrecyWarnings", () => {
  it.each([
    ["本件属工作秘密，不得外传", "workSecret"],
    ["工 作 秘 密", "workSecret"],
    ["内部资料 注意保存", "internalMatter"],
    ["内部文件第 3 期", "internalMatter"],
    ["仅供内部使用", "internalMatter"],
    ["注意\n保密", "internalMatter"],
    ["张某，11010519491231002X", "identityNumber"],
    ["11010519491231002x。", "identityNumber"],
    ["身份证号：110105 19491231 002X", "identityNumber"],
    ["１１０１０５１９４９１２３１００２Ｘ", "identityNumber"],
    ["请联系李某13800138000。", "telephone"],
    ["138 0013 8000", "telephone"],
    ["138-0013-8000转告", "telephone"],
    ["手机：１３８００１３８０００", "telephone"],
    ["+86 13800138000", "telephone"],
    ["008613800138000", "telephone"],
    ["022-82138888", "telephone"],
    ["（022）82138888", "telephone"],
    ["0316—5123456", "telephone"],
    ["010 6512 3456转8012", "telephone"],
    ["联系电话：82138888", "telephone"],
    ["传真号码: 5123456", "telephone"],
    ["电话-13800138000", "telephone"],
  ])("notices in %j", (text, code) => expect(codes(text)).toEqual([code]));

  it.each([
    ["an amount", "投入资金13800138000元，比上年增加1380013.80万元"],
    ["an amount with a space", "共 13800138000 元"],
    ["an amount with its sign", "¥13800138000 和 ￥15912345678"],
    ["an amount with a fraction", "13800138000.50"],
    ["an amount in groups", "13,800,138,000"],
    ["what is counted", "覆盖13800138000人次"],
    ["a document's number", "津政发〔2023〕12号、武政办规〔2024〕1 号、津武政复字〔2023〕第 20231231 号"],
    ["a case's number", "（2023）津0114行初12345678号"],
    ["a day", "2024-02-28、20240228、2024年2月28日"],
    ["years", "2023—2025年、20212025年"],
    ["an instant", "2024-11-12 10:42、20241112104200"],
    ["a unified social credit code", "91120114MA05R3TM3B、11120222000210025X"],
    ["one of digits alone", "121202224013504885"],
    ["one that would do as an identity number, said to be one", "统一社会信用代码：11010519491231002X、社会信用代码 11010519491231002X"],
    ["eighteen digits of a wrong check digit", "110105194912310021"],
    ["eighteen digits without a day of birth", "110105194913310028"],
    ["a longer number", "6222021101051949123100"],
    ["eleven digits of a longer word", "IMG13800138000、微信图片_13800138000.jpg、A-13800138000"],
    ["a book's number", "ISBN 978-7-5620-8765-4"],
    ["a hotline", "12345热线、拨打12348"],
    ["eight digits that nobody calls a telephone's", "编号82138888"],
    ["words about secrets", "保守国家秘密，加强保密工作；内部审计、内部监督"],
  ])("does not mind %s", (_, text) => expect(codes(text)).toEqual([]));

  it("tells each kind once, with how often and where first", () => {
    const text = "内部资料\n张某 13800138000，李某 13900139000、022-82138888；注意保密。工作秘密";
    expect(counted(text)).toEqual([
      ["workSecret", 1, "工作秘密"],
      ["internalMatter", 2, "内部资料"],
      ["telephone", 3, "13800138000"],
    ]);
  });

  it.each(["1".repeat(200_000), "0222".repeat(50_000), "内 ".repeat(100_000), "11010519491231".repeat(14_000), "电话:".repeat(60_000), "信用代码".repeat(50_000), `${" ".repeat(200_000)}秘密`, "1380013 ".repeat(25_000)])(
    "takes no longer for more of what nearly fits",
    (text) => {
      const before = performance.now();
      secrecyWarnings(text);
      expect(performance.now() - before).toBeLessThan(1_000);
    },
  );
});
