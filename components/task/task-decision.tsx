import { useTranslations } from "next-intl";

type Answerable = { readonly leader: string | null; readonly responsible: string | null; readonly liaison: string | null; readonly telephone: string | null };

/** What we decided, and who answers for it. */
export function TaskDecision({ decision, answerable }: { decision: string; answerable: Answerable | null }) {
  const t = useTranslations("task-page.voices");
  return (
    <>
      {decision === "" ? (
        <p className="text-13 text-ink-3">{t("noDecision")}</p>
      ) : (
        <p lang="zh-CN" className="max-w-[46em] text-14 leading-6 whitespace-pre-line max-sm:text-16">
          {decision}
        </p>
      )}
      {answerable && <Who {...answerable} />}
    </>
  );
}

function Who({ leader, responsible, liaison, telephone }: Answerable) {
  const t = useTranslations("task-page.voices");
  const people = { leader, responsible, liaison } as const;
  const named = (["leader", "responsible", "liaison"] as const).filter((key) => people[key] !== null);
  if (named.length === 0) return null;
  return (
    <dl className="mt-2 flex flex-wrap gap-x-5 text-13">
      {named.map((key) => (
        <div key={key} className="flex gap-2">
          <dt className="text-ink-3">{t(key)}</dt>
          <dd lang="zh-CN">
            {people[key]}
            {key === "liaison" && telephone && <span className="ms-2 text-ink-2">{telephone}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
