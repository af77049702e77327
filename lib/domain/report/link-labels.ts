const ORDINAL = "[一二三四五六七八九十]{1,2}";

/** What the links of a chain are called, in folded words: 一是, 二要, 第三 or 其四, 首先. 一要务 (after 第) and 最后一公里 are no links. */
export const LINK_LABELS = { is: `${ORDINAL}是`, must: `${ORDINAL}要(?![务素点件求])`, first: `[第其]${ORDINAL}`, sequence: "首先|其次|再次|最后(?!一(?:公里|米|环))" } as const;

const { is, must, first, sequence } = LINK_LABELS;
const WHOLE = new RegExp(`^(?:${is}|${must}|${first}|${sequence})$`);
const LEADING = new RegExp(`^(?:${is}|${must}|${first}(?=[,、:])|${sequence})`);

export function isLinkLabel(label: string): boolean {
  return WHOLE.test(label);
}

/** The label of a link that folded words begin with; empty where they begin with none. */
export function linkLabelOf(folded: string): string {
  return LEADING.exec(folded)?.[0] ?? "";
}
