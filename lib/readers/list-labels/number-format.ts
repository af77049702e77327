/** A number as a list shows it, by the names that Word's own format has for the ways of writing numbers. */
export function writeNumber(value: number, format: string): string {
  if (format === "none" || format === "bullet") return "";
  return WAYS[format]?.(value) ?? String(value);
}

const DIGITS = "〇一二三四五六七八九";
const LEGAL = "零壹贰叁肆伍陆柒捌玖";
const LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
const ROMAN: readonly (readonly [number, string])[] = [[1000, "m"], [900, "cm"], [500, "d"], [400, "cd"], [100, "c"], [90, "xc"], [50, "l"], [40, "xl"], [10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"]];

/** Null where the way of writing does not reach so far: the number is then shown in plain digits. */
const WAYS: Readonly<Record<string, (value: number) => string | null>> = {
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: (value) => from("①", 20, value),
  decimalEnclosedCircleChinese: (value) => from("①", 20, value),
  decimalEnclosedParen: (value) => from("⑴", 20, value),
  decimalEnclosedFullstop: (value) => from("⒈", 20, value),
  ideographEnclosedCircle: (value) => from("㊀", 10, value),
  numberInDash: (value) => `- ${value} -`,
  lowerLetter,
  upperLetter: (value) => lowerLetter(value)?.toUpperCase() ?? null,
  lowerRoman,
  upperRoman: (value) => lowerRoman(value)?.toUpperCase() ?? null,
  ideographDigital: (value) => byDigit(value, DIGITS),
  japaneseDigitalTenThousand: (value) => byDigit(value, DIGITS),
  taiwaneseDigital: (value) => byDigit(value, DIGITS),
  chineseCounting: (value) => (value < 100 ? counted(value, DIGITS, "十百千") : byDigit(value, DIGITS)),
  taiwaneseCounting: (value) => (value < 100 ? counted(value, DIGITS, "十百千") : byDigit(value, DIGITS)),
  chineseCountingThousand: (value) => counted(value, `零${DIGITS.slice(1)}`, "十百千"),
  taiwaneseCountingThousand: (value) => counted(value, `零${DIGITS.slice(1)}`, "十百千"),
  japaneseCounting: (value) => counted(value, DIGITS, "十百千", { zero: "", bareUnits: true }),
  chineseLegalSimplified: (value) => counted(value, LEGAL, "拾佰仟", { leadingOne: true }),
  ideographLegalTraditional: (value) => counted(value, LEGAL_TRADITIONAL, "拾佰仟", { leadingOne: true }),
  ideographTraditional: (value) => STEMS[value - 1] ?? null,
  ideographZodiac: (value) => BRANCHES[value - 1] ?? null,
  ideographZodiacTraditional: (value) => (value > 0 && value <= 60 ? STEMS[(value - 1) % 10]! + BRANCHES[(value - 1) % 12]! : null),
};

function from(first: string, count: number, value: number): string | null {
  return value >= 1 && value <= count ? String.fromCharCode(first.charCodeAt(0) + value - 1) : null;
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

function byDigit(value: number, digits: string): string {
  return String(value).replace(/\d/g, (digit) => digits[Number(digit)]!);
}

/** 二十一, 一百零五; in thousands at most. `bareUnits`: 百 for 一百; `leadingOne`: 壹拾 for 拾. */
function counted(value: number, digits: string, units: string, { zero = digits[0]!, bareUnits = false, leadingOne = false } = {}): string | null {
  if (value < 0 || value > 9999) return null;
  if (value === 0) return digits[0]!;
  let words = "";
  let skipped = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      skipped = words !== "";
      continue;
    }
    const isBare = digit === 1 && power > 0 && (bareUnits || (power === 1 && words === "" && !leadingOne));
    words += (skipped ? zero : "") + (isBare ? "" : digits[digit]!) + (power > 0 ? units[power - 1]! : "");
    skipped = false;
  }
  return words;
}

/** a to z, then aa, bb, …, as Word does. */
function lowerLetter(value: number): string | null {
  if (value < 1 || value > 26 * 30) return null;
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function lowerRoman(value: number): string | null {
  if (value < 1 || value > 32_767) return null;
  let rest = value;
  return ROMAN.map(([worth, letters]) => {
    const count = Math.floor(rest / worth);
    rest -= count * worth;
    return letters.repeat(count);
  }).join("");
}
