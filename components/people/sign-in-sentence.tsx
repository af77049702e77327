import { useTranslations } from "next-intl";
import { LightMark } from "@/components/ui/light";
import { ReportWords } from "@/components/ui/report-words";

type Sentence = {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly title: string;
  readonly publishedOn: string | null;
  readonly path: readonly string[];
};

const PAPER = "flex flex-col gap-8 border-paper-line bg-paper px-18 py-14 text-paper-ink max-lg:px-10 max-sm:px-4 max-sm:py-8 max-md:border-t md:border-e";
const AROUND = "text-paper-ink-2!";

/** One sentence of the report, lit, between its neighbours, and what becomes of it. */
export function SignInSentence({ before, words, after, title, publishedOn, path }: Sentence) {
  const t = useTranslations("sign-in.paper");
  return (
    <section className={PAPER} aria-label={t("label")}>
      <p className="text-13 text-paper-ink-2 max-md:hidden">{t("lead")}</p>
      <p className="relative my-auto max-w-[27em] text-22 leading-[50px] text-justify max-sm:text-18 lg:max-xl:max-w-[24em]">
        {before !== "" && <ReportWords text={`……${before}`} className={AROUND} />}
        <span className="bg-paper-lit box-decoration-clone shadow-[0_0_0_6px_var(--paper-lit)]">
          <span className="absolute start-[calc(100%+24px)] mt-4 inline-flex items-center gap-2 text-13 whitespace-nowrap max-lg:hidden">
            <LightMark shape="green" />
            {t("marks")}
          </span>
          <ReportWords text={words} />
        </span>
        {after !== "" && <ReportWords text={`${after}……`} className={AROUND} />}
      </p>
      <p lang="zh-CN" className="text-13 text-paper-ink-2">
        {`《${title}》${publishedOn ?? ""}　${path.join(" › ")}`}
      </p>
    </section>
  );
}

/** While there is no report: our own words, so no paper and no Song. */
export function SignInWithoutReport() {
  const t = useTranslations("sign-in.paper");
  return (
    <section className="flex flex-col justify-between border-line bg-ground px-18 py-14 max-lg:px-10 max-md:hidden md:border-e" aria-label={t("label")}>
      <p className="text-13 text-ink-2">{t("lead")}</p>
      <p className="max-w-[27em] text-22 text-ink-2">{t("empty")}</p>
      <span />
    </section>
  );
}
