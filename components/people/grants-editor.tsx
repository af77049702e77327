"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { UnitOptions } from "@/components/people/unit-options";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { TextButton } from "@/components/ui/text-link";
import { FIELD_LOOK } from "@/components/ui/text-input";
import { ROLES, type Role } from "@/lib/domain/people/roles";

export type Units = readonly { readonly id: string; readonly name: string; readonly depth: number; readonly active: boolean }[];

type Line = { readonly key: number; readonly role: Role; readonly unitId: string };

type Props = { readonly units: Units; readonly grants: readonly { readonly role: Role; readonly unitId: string }[] };

const LIST = `${FIELD_LOOK} h-ctl min-w-0 pe-1`;

/** Roles, each for a unit, one a line; sent as `grants`, `role:unit`. */
export function GrantsEditor({ units, grants }: Props) {
  const t = useTranslations("admin.people");
  const roles = useTranslations("people.roles");
  const firstUnit = units.find((unit) => unit.active)?.id ?? "";
  const blank = { role: "liaison" as const, unitId: firstUnit };
  const [touched, setLines] = useState<readonly Line[] | null>(null);
  // Until touched it follows what is stored, also when somebody else changes that meanwhile.
  const lines: readonly Line[] = touched ?? (grants.length > 0 ? grants : [blank]).map((grant, key) => ({ key, ...grant }));
  const change = (key: number, part: Partial<Line>) => setLines(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  const add = () => setLines([...lines, { key: Math.max(-1, ...lines.map((line) => line.key)) + 1, ...blank }]);

  return (
    <ChoiceGroup name="grants" legend={t("grants")} hint={t("grantsHint")}>
      <ul>
        {lines.map(({ key, role, unitId }) => (
          <li key={key} className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-2 border-b border-line py-1.5 sm:grid-cols-[200px_minmax(0,1fr)_auto]">
            <input type="hidden" name="grants" value={`${role}:${unitId}`} />
            <select aria-label={t("grantRole")} value={role} onChange={(event) => change(key, { role: event.target.value as Role })} className={LIST}>
              {ROLES.map((name) => (
                <option key={name} value={name}>
                  {roles(name)}
                </option>
              ))}
            </select>
            <select aria-label={t("grantUnit")} lang="zh-CN" value={unitId} onChange={(event) => change(key, { unitId: event.target.value })} className={`${LIST} max-sm:col-start-1`}>
              <UnitOptions units={units} chosen={unitId} />
            </select>
            <TextButton onClick={() => setLines(lines.filter((line) => line.key !== key))} className="px-1 text-13 max-sm:col-start-2 max-sm:row-span-2 max-sm:row-start-1">
              {t("removeGrant")}
            </TextButton>
          </li>
        ))}
      </ul>
      <TextButton onClick={add} className="mt-2 text-13">
        {t("addGrant")}
      </TextButton>
    </ChoiceGroup>
  );
}
