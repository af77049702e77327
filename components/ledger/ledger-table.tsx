import { useTranslations } from "next-intl";
import Link from "next/link";
import { AttemptRow, type LedgerAttempt } from "@/components/ledger/attempt-row";
import { LedgerRow, type LedgerTask } from "@/components/ledger/ledger-row";
import { ChooseAll } from "@/components/ledger/choose-box";
import { HeadCell, Table, TableFrame, TableHead } from "@/components/ui/table";
import { ledgerHref, type LedgerAddress, type LedgerSort } from "@/lib/domain/task/filter";

type Props = { readonly address: LedgerAddress; readonly tasks: readonly (LedgerTask | LedgerAttempt)[]; /** There is something to do to many at once. */ readonly canChoose: boolean };

/** The office's columns; on a phone each row is three lines. */
export function LedgerTable({ address, tasks, canChoose }: Props) {
  const t = useTranslations("ledger");
  const head = (sort: LedgerSort) => ({ sort, address });
  return (
    <TableFrame label={t("table")} className="-mx-6 max-sm:mx-0 print:mx-0 print:[&_td]:px-1.5 print:[&_th]:px-1.5">
      <Table label={t("table")} className="max-lg:min-w-[1180px] max-sm:block max-sm:min-w-0 print:min-w-0">
        <TableHead>
          {canChoose && (
            <HeadCell className="no-print w-11 ps-6 pe-1 max-sm:hidden">
              <ChooseAll label={t("choose.all")} />
            </HeadCell>
          )}
          <SortHead {...head("light")} className={canChoose ? "" : "ps-6"} />
          <SortHead {...head("number")} />
          <SortHead {...head("title")} className="w-[24%]" />
          <HeadCell words className="w-[31%] max-sm:hidden">
            {t("columns.source")}
          </HeadCell>
          <SortHead {...head("unit")} note={t("columns.others")} />
          <SortHead {...head("due")} />
          <SortHead {...head("percent")} />
          <SortHead {...head("status")} />
          <SortHead {...head("progress")} figures className="pe-6" />
        </TableHead>
        <tbody className="max-sm:block">
          {tasks.map((task) => ("attempt" in task ? <AttemptRow key={task.id} task={task} canChoose={canChoose} /> : <LedgerRow key={task.id} task={task} canChoose={canChoose} />))}
        </tbody>
      </Table>
    </TableFrame>
  );
}

type HeadProps = { readonly sort: LedgerSort; readonly address: LedgerAddress; readonly note?: string; readonly figures?: boolean; readonly className?: string };

/** A column's name orders by it; the one in use shows which way, and turns. Worst first is called downwards. */
function SortHead({ sort, address, note, figures = false, className = "" }: HeadProps) {
  const t = useTranslations("ledger");
  const isUsed = address.sort === sort;
  const isDown = sort === "light" ? !address.descending : address.descending;
  const href = ledgerHref({ ...address, page: 1, sort, descending: isUsed && !address.descending });
  return (
    <HeadCell figures={figures} aria-sort={isUsed ? (isDown ? "descending" : "ascending") : undefined} className={`max-sm:hidden ${className}`}>
      <Link href={href} prefetch={false} title={t("sortBy", { column: t(`columns.${sort}`) })} className="go hover:text-ink">
        {t(`columns.${sort}`)}
        {isUsed && <span aria-hidden="true">{isDown ? " ↓" : " ↑"}</span>}
      </Link>
      {note !== undefined && <span className="ms-3 text-ink-3">{note}</span>}
    </HeadCell>
  );
}
