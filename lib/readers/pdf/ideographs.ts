/**
 * Radicals of Unicode's supplement, each followed by the ideograph that it equals
 * (Equivalent_Unified_Ideograph of the Unicode Character Database).
 */
const SUPPLEMENT = "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";
/** Fonts of the mainland draw ⼾ and 户 as one glyph, though Unicode takes the radical for 戶. It is the only such one. */
const MAINLAND = "⼾户";

const EQUALS = new Map(pairsOf(SUPPLEMENT + MAINLAND));

/**
 * Radicals made the ideographs that were written. A font has one glyph for both, and the programs that write PDFs
 * often note the radical (⼈ for 人); so it is with the one dash of two. Nothing else is changed: compatibility forms are a report's own punctuation.
 */
export function withIdeographs(words: string): string {
  return words.replace(/[\u2e80-\u2fdf]/g, (radical) => EQUALS.get(radical) ?? radical.normalize("NFKC")).replaceAll("\u2e3a", "——");
}

function pairsOf(row: string): [string, string][] {
  const chars = [...row];
  return chars.flatMap((char, index) => (index % 2 === 0 ? [[char, chars[index + 1]!] as [string, string]] : []));
}
