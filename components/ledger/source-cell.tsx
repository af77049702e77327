import Link from "next/link";
import { CHOSEN, PHONE } from "@/components/ledger/cell-looks";
import { ReportWords } from "@/components/ui/report-words";
import { Cell } from "@/components/ui/table";

export type LedgerSource = { readonly quote: string; readonly path: readonly string[]; readonly givenBy: string | null; readonly href: string | null };

const LOOK = "flex min-w-0 items-baseline gap-2 text-13 pointer-coarse:min-h-11 pointer-coarse:items-center print:block";
const WORDS = "min-w-0 truncate print:block print:whitespace-normal";

/** The words a task comes from, their places before them; the way to the first where it stands. The report's lie on paper, another origin's do not. */
export function SourceCell({ sources }: { sources: readonly LedgerSource[] }) {
  const [first] = sources;
  const places = [...new Set(sources.map(({ path, givenBy }) => (path.length > 0 ? placeOf(path) : (givenBy ?? ""))))].join("　");
  const isOther = first !== undefined && first.href === null;
  const ground = isOther ? CHOSEN : "group-has-[:checked]:bg-paper-lit max-sm:bg-paper";
  return (
    <Cell words={!isOther} className={`max-w-px max-sm:col-span-2 max-sm:max-w-none print:max-w-none ${ground} ${PHONE} max-sm:px-2 max-sm:py-1 pointer-coarse:py-0`}>
      {first &&
        (first.href === null ? (
          <span title={first.quote} className={LOOK}>
            <Places className="text-ink-3">{places}</Places>
            <span lang="zh-CN" className={WORDS}>
              {first.quote}
            </span>
          </span>
        ) : (
          <Link href={first.href} prefetch={false} data-row-source title={first.quote} className={`${LOOK} -outline-offset-1! hover:underline hover:decoration-paper-ink-2 hover:underline-offset-3`}>
            <Places className="text-paper-ink-2">{places}</Places>
            <ReportWords text={first.quote} className={WORDS} />
          </Link>
        ))}
    </Cell>
  );
}

/** `二 二是`, and without a gap where a bracket makes one: `四（四）`. */
function placeOf(path: readonly string[]): string {
  return path.join(" ").replaceAll(" （", "（");
}

function Places({ className, children }: { className: string; children: string }) {
  return (
    <span lang="zh-CN" className={`max-w-1/2 min-w-[62px] flex-none truncate text-12 max-sm:min-w-0 print:whitespace-normal ${className}`}>
      {children}
    </span>
  );
}
