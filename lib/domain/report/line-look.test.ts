import { expect, it } from "vitest";
import { lineLook } from "@/lib/domain/report/line-look";

it.each([
  ["临澄政〔2022〕11号", "before", "centred"],
  ["（2024年12月20日在梧阳市第八届人民代表大会常务委员会第二十一次会议上）", "before", "centred"],
  ["市审计局局长　罗乔", "before", "centred"],
  ["省人民政府：", "before", "flush"],
  ["主任、各位副主任、秘书长、各位委员：", "before", "flush"],
  ["现将有关情况报告如下：", "before", null],
  ["2021年，临澄市人民政府深入推进依法行政，现将有关情况报告如下：", "before", null],
  ["霁岚市人民政府", "after", "signed"],
  ["二〇二五年二月十二日", "after", "signed"],
  ["（此件公开发布）", "after", null],
  ["我市无其他需要报告的情况。", "after", null],
  ["霁岚市人民政府", null, null],
] as const)("%s stands %s the sections: %s", (words, where, look) => {
  expect(lineLook(words, where)).toBe(look);
});
