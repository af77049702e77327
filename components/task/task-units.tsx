import { useTranslations } from "next-intl";
import { ReceiptWords } from "@/components/task/receipt-words";
import { TaskLight } from "@/components/task/task-light";
import { TaskPart } from "@/components/task/task-part";
import { DayText } from "@/components/ui/day-text";
import { inChinese } from "@/components/ui/in-chinese";
import { Table, TableFrame } from "@/components/ui/table";
import { UnitName } from "@/components/ui/unit-name";
import type { Day } from "@/lib/domain/calendar/day";
import type { AttemptLight } from "@/lib/domain/task/attempt";
import type { PartState, UnitRelation } from "@/lib/domain/task/model";
import type { ReceiptTerm } from "@/lib/domain/task/receipt";
import type { PartLight } from "@/lib/domain/task/part-light";

type UnitRow = {
  readonly unit: { readonly id: string; readonly name: string; readonly shortName: string };
  readonly relation: UnitRelation;
  readonly part: string;
  readonly state: PartState;
  readonly reason: string | null;
  readonly acknowledgedOn: Day | null;
  readonly receipt: ReceiptTerm | null;
  readonly dueOn: Day | null;
  readonly light: PartLight | AttemptLight;
  readonly lastProgressOn: Day | null;
  readonly countersigned: boolean;
};

type Props = { readonly units: readonly UnitRow[]; /** The task's own day, against which a unit's own is said. */ readonly dueOn: Day | null };

/** Who does what: each unit with its own receipt, light and last word. */
export function TaskUnits({ units, dueOn }: Props) {
  const t = useTranslations("task-page.units");
  const count = (relation: UnitRelation) => units.filter((unit) => unit.relation === relation).length;
  const counts = (["lead", "coLead", "supporting"] as const).filter((relation) => count(relation) > 0);
  return (
    <TaskPart title={t("title")} count={counts.map((relation) => t(`count.${relation}`, { count: count(relation) })).join(" · ")}>
      {units.length === 0 ? (
        <p className="py-3 text-13 text-ink-3">{t("empty")}</p>
      ) : (
        <TableFrame label={t("title")}>
          <Table label={t("title")} className="max-sm:block">
            <thead className="max-sm:sr-only">
              <tr className="text-12 text-ink-3">
                {(["unit", "part", "receipt", "light", "last"] as const).map((name) => (
                  <th key={name} scope="col" className="h-[30px] border-b pe-4 whitespace-nowrap">
                    {t(name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="max-sm:block">
              {units.map((unit) => (
                <UnitLine key={unit.unit.id} unit={unit} dueOn={dueOn} />
              ))}
            </tbody>
          </Table>
        </TableFrame>
      )}
    </TaskPart>
  );
}

/** On a phone a row is a few lines: unit and light, the part, then the days under their names. */
const ROW = "max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_max-content] max-sm:gap-x-4 max-sm:border-b max-sm:py-2.5";
const CELL = "h-row border-b py-1.5 pe-4 align-baseline max-sm:h-auto max-sm:border-0 max-sm:p-0";

function UnitLine({ unit, dueOn }: { unit: UnitRow; dueOn: Day | null }) {
  const t = useTranslations("task-page.units");
  const words = useTranslations("task");
  const isLead = unit.relation === "lead";
  return (
    <tr className={ROW}>
      <td className={CELL}>
        <UnitName {...unit.unit} className={isLead ? "font-bold" : ""} />
        {unit.relation !== "supporting" && <span className="ms-3 whitespace-nowrap text-ink-3">{words(`relations.${unit.relation}`)}</span>}
      </td>
      <td className={`${CELL} max-sm:order-3 max-sm:col-span-2`}>
        <span lang="zh-CN">{unit.part}</span>
        {!isLead && unit.relation !== "former" && unit.dueOn && unit.dueOn !== dueOn && <span className="ms-2 whitespace-nowrap text-ink-3">{t("ownDay", { day: unit.dueOn })}</span>}
        {unit.reason && (
          <span className="block text-ink-3">{t.rich("reason", { reason: unit.reason, zh: inChinese })}</span>
        )}
        {unit.countersigned && <span className="ms-2 text-ink-3">{t("countersigned")}</span>}
      </td>
      <td className={`${CELL} whitespace-nowrap text-ink-2 max-sm:order-4 max-sm:text-12`}>
        {unit.relation !== "former" && (
          <>
            <PhoneName>{t("receipt")}</PhoneName>
            {unit.acknowledgedOn ? <DayText day={unit.acknowledgedOn} /> : unit.receipt ? <ReceiptWords receipt={unit.receipt} /> : t("notYet")}
          </>
        )}
      </td>
      <td className={`${CELL} max-sm:order-2`}>
        <TaskLight light={unit.light} />
      </td>
      <td className={`${CELL} whitespace-nowrap text-ink-2 max-sm:order-5 max-sm:text-12`}>
        {unit.lastProgressOn && (
          <>
            <PhoneName>{t("last")}</PhoneName>
            <DayText day={unit.lastProgressOn} />
          </>
        )}
      </td>
    </tr>
  );
}

/** The head of the column, where a phone has no columns. */
function PhoneName({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className="me-2 text-ink-3 sm:hidden">
      {children}
    </span>
  );
}
