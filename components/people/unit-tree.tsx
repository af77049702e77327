import { useTranslations } from "next-intl";
import { Cell, HeadCell, Row, Table, TableHead } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { UnitKind } from "@/lib/domain/people/unit-kinds";

type UnitRow = {
  readonly id: string;
  readonly depth: number;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly duties: readonly string[];
  readonly position: number;
  readonly active: boolean;
  readonly people: number;
};

/** Units in the order of the tree, one a row, those below moved in. On a phone: name, then short name, kind and people. */
export function UnitTree({ units }: { units: readonly UnitRow[] }) {
  const t = useTranslations("admin.units");
  const people = useTranslations("people");
  const ui = useTranslations("ui");
  return (
    <Table label={t("tree")}>
      <TableHead>
        <HeadCell>{people("fields.unitName")}</HeadCell>
        <HeadCell className="max-sm:hidden">{people("fields.shortName")}</HeadCell>
        <HeadCell className="max-md:hidden">{people("fields.code")}</HeadCell>
        <HeadCell className="max-md:hidden">{people("fields.kind")}</HeadCell>
        <HeadCell className="max-lg:hidden">{people("fields.duties")}</HeadCell>
        <HeadCell figures className="max-md:hidden">
          {people("fields.position")}
        </HeadCell>
        <HeadCell figures>{t("people")}</HeadCell>
        <HeadCell className="max-sm:hidden">{t("activeLabel")}</HeadCell>
      </TableHead>
      <tbody>
        {units.map((unit) => (
          <Row key={unit.id}>
            <Cell className="max-sm:py-2">
              <div style={{ paddingInlineStart: `${unit.depth * 20}px` }}>
                <TextLink href={`/admin/units/${unit.id}`} lang="zh-CN" className="inline-block whitespace-normal!">
                  {unit.name}
                </TextLink>
                <p className="text-12 text-ink-3 sm:hidden">
                  <span lang="zh-CN">{unit.shortName}</span> · {people(`unitKinds.${unit.kind}`)}
                  {!unit.active && ` · ${t("inactive")}`}
                </p>
              </div>
            </Cell>
            <Cell lang="zh-CN" className="whitespace-nowrap max-sm:hidden">
              {unit.shortName}
            </Cell>
            <Cell className="whitespace-nowrap text-ink-2 max-md:hidden">{unit.code}</Cell>
            <Cell className="text-ink-2 max-md:hidden">{people(`unitKinds.${unit.kind}`)}</Cell>
            <Cell lang="zh-CN" className="max-w-80 truncate text-ink-2 max-lg:hidden" title={unit.duties.join(ui("comma"))}>
              {unit.duties.join(ui("comma"))}
            </Cell>
            <Cell figures className="text-ink-3 max-md:hidden">
              {unit.position}
            </Cell>
            <Cell figures>
              {unit.people > 0 ? (
                <TextLink href={`/admin/people?unit=${unit.id}`} aria-label={t("showPeople", { count: unit.people })}>
                  {unit.people}
                </TextLink>
              ) : (
                <span className="text-ink-3">0</span>
              )}
            </Cell>
            <Cell className="whitespace-nowrap text-ink-2 max-sm:hidden">{unit.active ? t("active") : t("inactive")}</Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
