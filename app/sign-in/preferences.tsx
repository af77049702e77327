import { cookies } from "next/headers";
import { chooseLocale, chooseTheme } from "@/app/preferences/actions";
import { LanguageChoice, ThemeChoice } from "@/components/layout/preference-switches";
import { isTheme, THEME_COOKIE } from "@/lib/edge/theme";

/** Language and theme of this browser, for pages without the desk's frame and for one's account. */
export async function Preferences() {
  const theme = (await cookies()).get(THEME_COOKIE)?.value;
  return (
    <>
      <LanguageChoice choose={chooseLocale} />
      <ThemeChoice choose={chooseTheme} theme={isTheme(theme) ? theme : "system"} />
    </>
  );
}
