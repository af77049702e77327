import Link from "next/link";
import { CHOSEN, PHONE } from "@/components/ledger/cell-looks";
import { classes } from "@/components/ui/classes";
import { Cell } from "@/components/ui/table";

/** The title, which opens the task. */
export function TitleCell({ task: { id, title } }: { task: { readonly id: string; readonly title: string } }) {
  return (
    <Cell className={classes(CHOSEN, PHONE, "max-w-px max-sm:col-span-full max-sm:max-w-none max-sm:py-0.5 print:max-w-none")}>
      <Link href={`/tasks/${id}`} prefetch={false} data-row-open lang="zh-CN" title={title} className="block truncate -outline-offset-1! hover:text-accent max-sm:text-16 print:whitespace-normal">
        {title}
      </Link>
    </Cell>
  );
}
