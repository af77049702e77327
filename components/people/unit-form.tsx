"use client";

import { useTranslations } from "next-intl";
import { UnitOptions } from "@/components/people/unit-options";
import { WritingForm } from "@/components/secrecy/writing-form";
import { RadioGroup } from "@/components/ui/choice-group";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { ServerVerb } from "@/components/ui/use-verb";
import { UNIT_KINDS, type UnitKind } from "@/lib/domain/people/unit-kinds";

type Unit = {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly parentId: string | null;
  readonly duties: readonly string[];
  readonly position: number;
  readonly active: boolean;
  /** It and the units below it, none of which can become its parent. */
  readonly below: readonly string[];
};

type Props = { readonly action: ServerVerb; readonly units: readonly { id: string; name: string; depth: number; active: boolean }[]; readonly unit?: Unit };

/** A unit, new or as it is; a new one has no state yet: it is in use. */
export function UnitForm({ action, units, unit }: Props) {
  const t = useTranslations("admin.units");
  const people = useTranslations("people");
  const ui = useTranslations("ui");
  return (
    <WritingForm action={action} goTo="/admin/units" done={t(unit ? "amended" : "created")} {...(unit && { hidden: { unitId: unit.id, version: unit.version } })} className="max-w-[640px]">
      <Field name="name" label={people("fields.unitName")}>
        <TextInput lang="zh-CN" defaultValue={unit?.name} />
      </Field>
      <div className="grid gap-3.5 sm:grid-cols-2">
        <Field name="shortName" label={people("fields.shortName")}>
          <TextInput lang="zh-CN" defaultValue={unit?.shortName} />
        </Field>
        <Field name="code" label={people("fields.code")} hint={people("fields.codeHint")}>
          <TextInput defaultValue={unit?.code} />
        </Field>
        <Field name="kind" label={people("fields.kind")}>
          <Select key={unit?.kind} defaultValue={unit?.kind ?? "governmentDepartment"}>
            {UNIT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {people(`unitKinds.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field name="parentId" label={people("fields.parent")}>
          <Select key={unit?.parentId} defaultValue={unit ? (unit.parentId ?? "") : (units[0]?.id ?? "")}>
            <option value="">{people("fields.noParent")}</option>
            <UnitOptions units={units} chosen={unit?.parentId ?? null} without={unit?.below ?? []} />
          </Select>
        </Field>
      </div>
      <Field name="duties" label={people("fields.duties")} hint={people("fields.dutiesHint")} optional>
        <TextArea lang="zh-CN" rows={3} defaultValue={unit?.duties.join(ui("comma"))} />
      </Field>
      <Field name="position" label={people("fields.position")} hint={people("fields.positionHint")} className="max-w-40">
        <TextInput inputMode="numeric" defaultValue={unit?.position ?? 100} />
      </Field>
      {unit && (
        <RadioGroup
          name="active"
          legend={t("activeLabel")}
          hint={t("activeHint")}
          defaultValue={String(unit.active)}
          choices={[
            { value: "true", label: t("active") },
            { value: "false", label: t("inactive") },
          ]}
        />
      )}
      <div>
        <SubmitButton>{t(unit ? "amendSubmit" : "createSubmit")}</SubmitButton>
      </div>
    </WritingForm>
  );
}
