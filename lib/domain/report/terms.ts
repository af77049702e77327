/** By when something is to be, in folded words, for patterns; days are read by `hints/deadlines.ts`. */

/** Of a year that is not named by its number. */
export const TERM_WITHOUT_YEAR = "今年|明年|来年|年[内底]|[上下]半年|第?[一二三四]季度|\\d{1,2}月";
export const TERM = `20\\d\\d年|${TERM_WITHOUT_YEAR}`;
/** What is aimed at, and not yet reached. */
export const AIMS_AT = "预计|计划|力争|确保|拟|争取|可望|有望|预期|承诺|赶在";
