/** The words of promises, folded, for patterns: by when, and that something is to be. Days are read by `hints/deadlines.ts`. */

/** Of a year that is not named by its number. */
export const TERM_WITHOUT_YEAR = "今年|明年|来年|年[内底]|[上下]半年|第?[一二三四]季度|\\d{1,2}月";
export const TERM = `20\\d\\d年|${TERM_WITHOUT_YEAR}`;
/** What is aimed at, and not yet reached. */
export const AIMS_AT = "预计|计划|力争|确保|拟|争取|可望|有望|预期|承诺|赶在";
/** What somebody sets out to do; 主要, 需要, 要求 and their like are other words. */
export const SETS_OUT_TO = "将|(?<![主需重必紧首])要(?!求|素|点|件|害|闻)|继续|着力";
