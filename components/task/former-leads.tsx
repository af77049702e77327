import { useTranslations } from "next-intl";
import { UnitName } from "@/components/ui/unit-name";

type Unit = { readonly unit: { readonly id: string; readonly name: string; readonly shortName: string }; readonly relation: string; readonly reason: string | null };

/** Who was asked before and handed the task back, and why: read before another is chosen. */
export function FormerLeads({ units }: { units: readonly Unit[] }) {
  const t = useTranslations("task-page.draft");
  const former = units.filter(({ relation, reason }) => relation === "former" && reason !== null);
  if (former.length === 0) return null;
  return (
    <ul className="mb-3.5 text-13">
      {former.map(({ unit, reason }) => (
        <li key={unit.id}>
          <UnitName {...unit} className="font-bold" /> {t("declined")}
          <span lang="zh-CN">{reason}</span>
        </li>
      ))}
    </ul>
  );
}
