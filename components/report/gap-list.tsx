import { useTranslations } from "next-intl";
import { GapCellBody } from "@/components/report/gap-cell";
import type { ShownMatrix } from "@/components/report/gap-model";
import { ColumnFoot, ItemWords } from "@/components/report/gap-table";
import { UnansweredWords } from "@/components/report/gap-words";
import { classes } from "@/components/ui/classes";
import { SectionHeading } from "@/components/ui/section-heading";
import type { ServerVerb } from "@/components/ui/use-verb";

/** Of a long list the browser lays out what comes into sight. */
const LATER = "[content-visibility:auto] [contain-intrinsic-size:auto_160px]";

/** The matrix on a narrow window, and a large one on any: by shortcoming, each with the arrangements that answer it or may. */
export function GapList({ matrix: { isLarge, rows, columns }, decide }: { matrix: ShownMatrix; decide: ServerVerb | null }) {
  const t = useTranslations("report.matrix");
  return (
    <div className={classes("grid grid-cols-[minmax(0,1fr)] gap-7", !isLarge && "md:hidden")}>
      {rows.map(({ item, cells, unanswered, isGap }) => (
        <section key={item.key} aria-label={item.label} className={isLarge ? LATER : undefined}>
          <div className="border-y border-paper-line bg-paper px-3.5 py-3">
            <ItemWords item={item} />
          </div>
          <ul>
            {cells
              .filter(({ state }) => state !== "none")
              .map((cell) => (
                <li key={cell.arrangementKey} className={classes("border-b border-line py-3", cell.state === "suggested" && "border-dashed border-control")}>
                  <ItemWords item={cell.arrangement} className="font-[700]" />
                  <GapCellBody cell={cell} shortcoming={item} decide={decide} />
                </li>
              ))}
          </ul>
          {(isGap || unanswered.length > 0) && (
            <div className="pt-2.5">
              <p className="text-12 text-ink-3">{t("unanswered")}</p>
              <UnansweredWords words={unanswered} isGap={isGap} />
            </div>
          )}
        </section>
      ))}
      <section>
        <SectionHeading>{t("answers")}</SectionHeading>
        <ul>
          {columns.map((column) => (
            <li key={column.item.key} className="border-b border-line py-2.5 text-12 text-ink-3">
              <ItemWords item={column.item} className="font-[700]" />
              <ColumnFoot column={column} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
