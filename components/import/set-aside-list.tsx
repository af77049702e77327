"use client";

import { useTranslations } from "next-intl";
import { useImporting } from "@/components/import/import-context";
import { ReportWords } from "@/components/ui/report-words";
import { TextButton } from "@/components/ui/text-link";
import { DROP_REASONS, type Dropped } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";

/** Where the way from the summary leads. */
export const SET_ASIDE = "set-aside";

/** What was set aside as a page's own words, by why; each piece may be given back, and set aside again. */
export function SetAsideList() {
  const t = useTranslations("import.setAside");
  const why = useTranslations("import.paper.why");
  const { dropped, restored } = useImporting().draft;
  if (dropped.length + restored.length === 0) return null;
  const groups = DROP_REASONS.map((reason) => ({ reason, pieces: dropped.filter((piece) => piece.why === reason) })).filter(({ pieces }) => pieces.length > 0);
  return (
    <details id={SET_ASIDE} className="scroll-mt-14 border-b px-6 py-3 max-sm:px-4">
      <summary className="go w-fit cursor-pointer text-14 font-bold">
        {t("title")}
        <span className="ms-2 font-normal text-ink-3">{t("count", { count: dropped.length, restored: restored.length })}</span>
      </summary>
      <p className="mt-1 text-13 text-ink-3">{t("lead")}</p>
      {groups.map(({ reason, pieces }) => (
        <section key={reason} className="mt-2">
          <h3 className="text-13 text-ink-2">
            {why(reason)} <span className="text-ink-3">{pieces.length}</span>
          </h3>
          <ul>
            {pieces.map((piece) => (
              <Piece key={piece.start} piece={piece} />
            ))}
          </ul>
        </section>
      ))}
      {restored.length > 0 && (
        <section className="mt-2">
          <h3 className="text-13 text-ink-2">
            {t("restored")} <span className="text-ink-3">{restored.length}</span>
          </h3>
          <ul>
            {restored.map((piece) => (
              <Piece key={piece.start} piece={piece} isRestored />
            ))}
          </ul>
        </section>
      )}
    </details>
  );
}

function Piece({ piece: { start, end }, isRestored = false }: { piece: Dropped; isRestored?: boolean }) {
  const t = useTranslations("import");
  const { draft, apply, goTo } = useImporting();
  const span = { start, end };
  const words = sliceOf(draft.text, span);
  return (
    <li className="flex items-baseline gap-3 py-0.5 text-13 pointer-coarse:py-3">
      <button type="button" aria-label={t("hints.see", { words })} title={words} onClick={() => goTo(span)} className="min-w-0 truncate text-start underline-offset-4 hover:underline">
        <ReportWords text={words} />
      </button>
      {isRestored ? (
        <TextButton className="ms-auto text-12" aria-label={t("paper.setAsideAgainWhat", { words })} onClick={() => apply({ type: "set-aside", span })}>
          {t("paper.setAsideAgain")}
        </TextButton>
      ) : (
        <TextButton className="ms-auto text-12" aria-label={t("paper.restoreWhat", { words })} onClick={() => apply({ type: "restore-dropped", span })}>
          {t("paper.restore")}
        </TextButton>
      )}
    </li>
  );
}
