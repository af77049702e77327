import { useLocale, useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";

type Choose = (value: string) => Promise<void>;

const LANGUAGES = [
  { locale: "zh-CN", name: "简体中文", short: "中文" },
  { locale: "en", name: "English", short: "English" },
] as const;

const WAY = "go text-accent hover:underline underline-offset-3";

/** One word: the language one is not reading. Works without scripts. */
export function LanguageSwitch({ choose, className }: { choose: Choose; className?: string }) {
  const locale = useLocale();
  const other = LANGUAGES.find((language) => language.locale !== locale)!;
  return (
    <form action={choose.bind(null, other.locale)}>
      <button type="submit" lang={other.locale} className={classes("go text-ink-2 hover:text-ink", className)}>
        {other.short}
      </button>
    </form>
  );
}

/** Both languages, the one in use as plain words. */
export function LanguageChoice({ choose }: { choose: Choose }) {
  const t = useTranslations("frame");
  const locale = useLocale();
  const options = LANGUAGES.map((language) => ({ value: language.locale, label: language.name, lang: language.locale }));
  return <Choices label={t("language")} options={options} chosen={locale} choose={choose} />;
}

/** Light, dark, or as the device says. */
export function ThemeChoice({ choose, theme }: { choose: Choose; theme: "system" | "light" | "dark" }) {
  const t = useTranslations("frame.theme");
  const options = (["system", "light", "dark"] as const).map((value) => ({ value, label: t(value), lang: undefined }));
  return <Choices label={t("label")} options={options} chosen={theme} choose={choose} />;
}

type Option = { readonly value: string; readonly label: string; readonly lang: string | undefined };

function Choices({ label, options, chosen, choose }: { label: string; options: readonly Option[]; chosen: string; choose: Choose }) {
  return (
    <div role="group" aria-label={label} className="flex flex-wrap gap-x-5 gap-y-2 text-13 pointer-coarse:gap-y-6 pointer-coarse:py-3">
      {options.map(({ value, label: words, lang }) =>
        value === chosen ? (
          <span key={value} lang={lang} aria-current="true" className="text-ink-3">
            {words}
          </span>
        ) : (
          <form key={value} action={choose.bind(null, value)}>
            <button type="submit" lang={lang} className={WAY}>
              {words}
            </button>
          </form>
        ),
      )}
    </div>
  );
}
