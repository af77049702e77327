/** How far a problem's rectification has come: `kept-up` is done and goes on. */
export type RectificationState = "done" | "open" | "kept-up";

const STATES: readonly { readonly state: RectificationState; readonly words: string }[] = [
  {
    state: "open",
    words:
      "(?:(?:正在?|[仍尚还]在|持续|继续|有序|加快|稳步|逐步|按(?:照)?(?:计划|时序|序时)(?:进度)?|长期){1,4}(?:推进|推动|整改|办理|落实|实施|进行)(?:整改|实施|落实)?中?|(?:整改|推进|办理|进行|实施)(?:推进)?中|[尚还仍暂]?未(?:全部|完全|按期)?(?:完成|整改|销号|办结)(?:整改|到位|销号)?|(?:部分|阶段性)(?:完成|整改)(?:整改|到位)?|(?:达到?|符合)?(?:时序|序时)进度(?:推进)?|未达到?(?:时序|序时)进度|需(?:要)?(?:持续|长期)(?:整改|推进))",
  },
  { state: "done", words: "(?:(?:均?已(?:经|全部|基本)?|基本|全部|[如按]期)(?:完成|整改|办结|销号|解决)(?:整改|到位|完成|完毕|销号|落实)?|完成(?:整改|销号)?|整改(?:到位|完成|完毕)|(?:立行|即知|立知)[立即]改|销号)" },
  { state: "kept-up", words: "(?:需?(?:长期|持续|常态)(?:坚持|巩固|保持|抓好)|常态长效|常态化(?:推进|坚持|开展|管理))" },
];
const ANY = `(${STATES.map(({ words }) => words).join("|")})`;
const OF_WHICH = "(?:(?:整改|完成|落实|任务)?(?:状态|情况|进度|进展|结果|完成|落实){0,3}(?:情况)?:\\s?)";
/** (已完成), 【持续推进】, 整改状态:正在推进 */
const MARKED = new RegExp(`[(【\\[〔]${OF_WHICH}?${ANY}(?:[,;、并][^()【】\\[\\]〔〕]{0,16})?[)】\\]〕]|${OF_WHICH}${ANY}(?=[,。;、\\s]|$)`, "g");
/** …,该问题已整改到位。 正在整改。 */
const SAID = new RegExp(`(?:^|[,。;])(?:(?:该|此|本|以上|上述)?(?:问题|事项|任务|项整改)?)(?:目前|现|均)?${ANY}[。;]?$`);
/** 该问题需长期坚持,县教育局将… */
const SAID_OF_IT = new RegExp(`(?:^|[,。;])(?:该|此|这)项?(?:问题|工作|事项|任务)(?:的?整改)?(?:目前|现)?${ANY}(?=[,。;]|$)`);
/** …,正在推进整改,将采取政府购买服务方式…: so much is said of nothing that is done. */
const SAID_OPEN = /(?:^|[,。;])(?:目前|现)?((?:正在|[仍尚还]在)(?:推进|进行)?整改|(?:整改)?[尚还仍]未(?:全部|完全)?(?:整改)?到位|整改(?:工作)?未到位)(?=[,。;]|$)(?!.{0,80}(?:消除|整改到位|完成整改))/;
/** 需长期推进的4个问题按计划推进: it sums up. */
const COUNTS = /\d个(?:具体|主要|整改)?问题/;
const WHOLE = new RegExp(`^${ANY}(?:[。;,(].{0,40})?$`);
const WHICH = STATES.map(({ state, words }) => ({ state, pattern: new RegExp(`^${words}$`) }));

/** The state that is marked as such in an item's words (folded); null where none is. */
export function markedState(words: string): RectificationState | null {
  return worst([...words.matchAll(MARKED)].flatMap(([, bracketed, labelled]) => bracketed ?? labelled ?? []));
}

/** The state that an item (its sentences, folded) is said to be in, by a mark or in words of a sentence's end. */
export function stateOf(sentences: readonly string[]): RectificationState | null {
  const told = sentences.filter((sentence) => !sumsUp(sentence));
  const said = worst(told.flatMap((sentence) => (SAID.exec(sentence) ?? SAID_OF_IT.exec(sentence))?.[1] ?? []));
  return markedState(sentences.join("\n")) ?? said ?? (told.some((sentence) => SAID_OPEN.test(sentence)) ? "open" : null);
}

/** True for a line (folded) that says how far its problem has come: 整改进展:… */
export function tellsProgress(line: string): boolean {
  return /^\s{0,4}(?:整改|工作|落实|目前)?(?:进展|完成情况|落实情况|整改情况|整改成效)(?:情况)?:/.test(line);
}

/** True for a sentence (folded) that tells of several problems at once. */
export function sumsUp(sentence: string): boolean {
  return COUNTS.test(sentence);
}

/** The state that a table's row says in a cell of its own. */
export function stateOfCells(cells: readonly string[]): RectificationState | null {
  return worst(cells.flatMap((cell) => WHOLE.exec(cell.trim())?.[1] ?? []));
}

/** Where several are named the problem is as open as the least of them. */
function worst(named: readonly string[]): RectificationState | null {
  const states = new Set(named.flatMap((words) => WHICH.find(({ pattern }) => pattern.test(words))?.state ?? []));
  return WHICH.find(({ state }) => states.has(state))?.state ?? null;
}
