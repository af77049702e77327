"use client";

import { useTranslations } from "next-intl";
import { useId, useRef, type ReactNode } from "react";
import { DetailRow } from "@/components/import/detail-row";
import { useImporting } from "@/components/import/import-context";
import { READER_MESSAGES } from "@/components/import/reader-messages";
import { SET_ASIDE } from "@/components/import/set-aside-list";
import { messagesLeft, summaryCounts } from "@/components/import/summary-counts";
import { classes } from "@/components/ui/classes";
import { SectionHeading } from "@/components/ui/section-heading";
import { TextButton } from "@/components/ui/text-link";
import type { Span } from "@/lib/domain/report/model";

/** By finger, ways in rows one upon the other keep clear of each other. */
const WAY = "me-4 inline-block whitespace-normal! py-0.5 pointer-coarse:py-3";

/** What was understood of the report, counted; each count is the way to what it counts. */
export function ImportSummary({ className }: { className: string }) {
  const t = useTranslations("import");
  const id = useId();
  const { draft, reading, open } = useImporting();
  const { sections, candidates, unaccounted, statements, setAside } = summaryCounts(draft);
  const messages = messagesLeft(reading.messages, draft).length;
  return (
    <section aria-labelledby={id} className={classes("border-b px-6 pt-3 pb-3 max-sm:px-4", className)}>
      <SectionHeading id={id} rule="none">
        {t("summary.title")}
      </SectionHeading>
      <dl className="mt-1 grid grid-cols-[max-content_minmax(0,1fr)] items-baseline gap-y-0.5 text-13">
        <DetailRow head={t("summary.sections")}>
          {sections.length === 0 && t("summary.none")}
          {sections.map(({ what, places }) => (
            <Way key={what} name={t(`kinds.${what}`)} places={places} />
          ))}
        </DetailRow>
        <DetailRow head={t("summary.candidates")}>
          {candidates.map(({ what, keys }) => (
            <Count key={what} name={t(`kindsShort.${what}`)} count={keys.length} onGo={keys[0] === undefined ? null : () => open(keys[0]!)} />
          ))}
        </DetailRow>
        <DetailRow head={t("summary.sentences")}>
          <Count name={t("summary.accountable")} count={draft.coverage.total} onGo={null} />
          <Way name={t("dispositions.pending")} places={unaccounted} />
          {statements.length > 0 && <Way name={t("dispositions.statement")} places={statements} />}
        </DetailRow>
        <DetailRow head={t("paper.furniture")}>
          {setAside.length === 0 && t("summary.none")}
          {setAside.map(({ what, places }) => (
            <Way key={what} name={t(`paper.why.${what}`)} places={places} />
          ))}
          {setAside.length > 0 && <TextButton className={WAY} onClick={() => goToPart(SET_ASIDE)}>{t("summary.list")}</TextButton>}
        </DetailRow>
        <DetailRow head={t("readerMessages.title")}>{messages === 0 ? t("summary.none") : <TextButton className={WAY} onClick={() => goToPart(READER_MESSAGES)}>{t("readerMessages.count", { count: messages })}</TextButton>}</DetailRow>
      </dl>
    </section>
  );
}

/** Goes to the first of its places; pressed again, to the next. */
function Way({ name, places }: { name: ReactNode; places: readonly Span[] }) {
  const { goTo } = useImporting();
  const next = useRef(0);
  const go = () => {
    const place = places[next.current % places.length];
    next.current = (next.current % places.length) + 1;
    if (place) goTo(place);
  };
  return <Count name={name} count={places.length} onGo={places.length === 0 ? null : go} />;
}

function Count({ name, count, onGo }: { name: ReactNode; count: number; onGo: (() => void) | null }) {
  const words = (
    <>
      {name} {count}
    </>
  );
  return (
    <>
      {onGo === null ? (
        <span className="me-4 whitespace-nowrap">{words}</span>
      ) : (
        <TextButton className={WAY} onClick={onGo}>
          {words}
        </TextButton>
      )}{" "}
    </>
  );
}

/** Opens a part of the page further down, and goes there. */
function goToPart(id: string): void {
  const part = document.getElementById(id);
  if (part instanceof HTMLDetailsElement) part.open = true;
  part?.scrollIntoView({ block: "start" });
  (part?.querySelector<HTMLElement>("summary") ?? part)?.focus();
}
