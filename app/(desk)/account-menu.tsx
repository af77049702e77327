import { getTranslations } from "next-intl/server";
import { cookies } from "next/headers";
import { KeysButton } from "@/components/layout/keys";
import { LanguageChoice, ThemeChoice } from "@/components/layout/preference-switches";
import { TextButton, TextLink } from "@/components/ui/text-link";
import type { Viewer } from "@/lib/domain/people/viewer";
import { hasRole } from "@/lib/domain/people/viewer";
import { isTheme, THEME_COOKIE } from "@/lib/edge/theme";
import { chooseLocale, chooseTheme } from "@/app/preferences/actions";
import { signOutHere } from "./account/actions";

/** One's roles, one's account, how the desk looks, and the way out. */
export async function AccountMenu({ viewer }: { viewer: Viewer }) {
  const t = await getTranslations("frame");
  const roles = await getTranslations("people");
  const stored = (await cookies()).get(THEME_COOKIE)?.value;
  return (
    <div className="grid gap-3 p-4 text-13 max-sm:p-0">
      <p className="font-bold" lang="zh-CN">
        {viewer.name}
      </p>
      <ul className="text-ink-2">
        {viewer.roles.map(({ role, unitId, unitName }) => (
          <li key={`${role} ${unitId}`}>
            <span lang="zh-CN">{unitName}</span>
            {` · ${roles(`roles.${role}`)}`}
          </li>
        ))}
      </ul>
      <TextLink href="/account">{t("nav.accountPage")}</TextLink>
      {hasRole(viewer, "administrator") && (
        <TextLink href="/admin/units" className="sm:hidden">
          {t("nav.admin")}
        </TextLink>
      )}
      <KeysButton label={t("keys.help")} className="go justify-self-start text-accent max-sm:hidden" />
      <LanguageChoice choose={chooseLocale} />
      <ThemeChoice choose={chooseTheme} theme={isTheme(stored) ? stored : "system"} />
      <form action={signOutHere} className="border-t border-line pt-3">
        <TextButton type="submit">{t("nav.signOut")}</TextButton>
      </form>
    </div>
  );
}
