import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { RoleHeld } from "@/lib/domain/people/roles";

type Account = { readonly name: string; readonly userName: string; readonly telephone: string | null; readonly charges: readonly string[] };

/** Who one is to the system: name, ways to be reached, roles with their units. */
export function AccountFacts({ account, roles }: { account: Account; roles: readonly RoleHeld[] }) {
  const t = useTranslations("people");
  const ui = useTranslations("ui");
  return (
    <dl className="text-13 max-sm:text-16">
      <Line label={t("fields.name")}>
        <span lang="zh-CN">{account.name}</span>
      </Line>
      <Line label={t("fields.userName")}>{account.userName}</Line>
      {account.telephone && <Line label={t("fields.telephone")}>{account.telephone}</Line>}
      <Line label={t("account.roles")}>
        {roles.length === 0 && t("account.noRoles")}
        <ul>
          {roles.map(({ role, unitId, unitName }) => (
            <li key={`${role} ${unitId}`}>
              <span lang="zh-CN">{unitName}</span>
              {` · ${t(`roles.${role}`)}`}
            </li>
          ))}
        </ul>
      </Line>
      {account.charges.length > 0 && (
        <Line label={t("account.charges")}>
          <span lang="zh-CN">{account.charges.join(ui("comma"))}</span>
        </Line>
      )}
    </dl>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[120px_minmax(0,1fr)] gap-x-4 border-b border-line py-2">
      <dt className="text-ink-3">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
