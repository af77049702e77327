import { db } from "@/lib/db/client";

/** How much of the sentences before and after is shown. */
const AROUND = 24;

/** A sentence of the latest report with its neighbours, for the page that anyone may see: the report is published. */
export type SignInSentence = {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly title: string;
  readonly publishedOn: string | null;
  readonly path: readonly string[];
};

const CURRENT = { kind: "shortcomings", reading: { next: null } } as const;

/** The middle one of its shortcomings; null while there is no report. */
export async function loadSignInSentence(): Promise<SignInSentence | null> {
  const report = await db().report.findFirst({
    where: { passages: { some: CURRENT } },
    orderBy: [{ year: "desc" }, { publishedOn: { sort: "desc", nulls: "last" } }],
    select: {
      title: true,
      publishedOn: true,
      passages: { where: CURRENT, orderBy: { position: "asc" }, select: { quote: true, path: true } },
    },
  });
  if (!report) return null;
  const { title, publishedOn, passages } = report;
  const at = Math.floor(passages.length / 2);
  const { quote, path } = passages[at]!;
  const before = wholePhrases([...(passages[at - 1]?.quote ?? "")].slice(-AROUND).join(""));
  const after = [...(passages[at + 1]?.quote ?? "")].slice(0, AROUND).join("");
  return { before, words: quote, after, title, publishedOn, path };
}

/** Without the phrase that the cut broke at the beginning, where enough is left. */
function wholePhrases(tail: string): string {
  const rest = tail.replace(/^[^，,；;。]*[，,；;。]/u, "");
  return rest.length >= 8 ? rest : tail;
}
