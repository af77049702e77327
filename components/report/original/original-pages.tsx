"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import "@/components/report/original/original.css";
import { openOriginal, type OpenedOriginal } from "@/components/report/original/open-original";
import type { OriginalShown } from "@/components/report/original/original-model";
import { OriginalPage } from "@/components/report/original/original-page";
import { PasswordField } from "@/components/report/original/password-field";
import { TextButton, TextLink } from "@/components/ui/text-link";

type State =
  | { readonly is: "opening" | "failed" }
  | { readonly is: "locked"; readonly wrong: boolean; readonly answer: (password: string) => void }
  | { readonly is: "open"; readonly original: OpenedOriginal };

const ZOOMS = [1, 1.5, 2, 3] as const;

/** The pages of a PDF, drawn by this browser from our own bytes, the asked sentence marked and scrolled to. */
export function OriginalPages({ fileHref, marks, lights }: OriginalShown) {
  const t = useTranslations("report.original");
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<State>({ is: "opening" });
  const [zoom, setZoom] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const fail = useCallback(() => setState({ is: "failed" }), []);

  useEffect(() => {
    const opening = new AbortController();
    let opened: OpenedOriginal | null = null;
    const ask = (wrong: boolean) => new Promise<string>((answer) => setState({ is: "locked", wrong, answer }));
    openOriginal(fileHref, ask, opening.signal).then(
      (original) => {
        opened = original;
        setState({ is: "open", original });
      },
      () => opening.signal.aborted || fail(),
    );
    return () => {
      opening.abort();
      void opened?.close();
    };
  }, [fileHref, attempt, fail]);

  const [first] = marks;
  const isOpen = state.is === "open";
  useEffect(() => {
    if (isOpen) frame.current?.querySelector("#lit")?.scrollIntoView({ block: "center" });
  }, [isOpen, first?.page, first?.x, first?.y]);

  const again = () => {
    setState({ is: "opening" });
    setAttempt((before) => before + 1);
  };
  return (
    <div ref={frame} className="original">
      <div role="status" className="original-status">
        {state.is === "opening" && t("opening")}
      </div>
      {state.is === "locked" && (
        <PasswordField
          key={String(state.wrong)}
          wrong={state.wrong}
          onGive={(password) => {
            setState({ is: "opening" });
            state.answer(password);
          }}
        />
      )}
      {state.is === "failed" && (
        <div role="alert" className="original-status">
          <p>{t("failed")}</p>
          <p className="mt-1 flex flex-wrap gap-x-5">
            <TextButton onClick={again}>{t("again")}</TextButton>
            <TextLink href={fileHref} download>
              {t("download")}
            </TextLink>
          </p>
        </div>
      )}
      {state.is === "open" && (
        <>
          <p className="original-zoom no-print">
            <TextButton disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
              {t("smaller")}
            </TextButton>
            <span>{Math.round(ZOOMS[zoom]! * 100)}%</span>
            <TextButton disabled={zoom === ZOOMS.length - 1} onClick={() => setZoom(zoom + 1)}>
              {t("larger")}
            </TextButton>
          </p>
          <div className="original-sheets" tabIndex={0} role="group" aria-label={t("pages", { count: state.original.pages.length })}>
            <div style={{ width: `${ZOOMS[zoom]! * 100}%` }}>
              {state.original.pages.map((page) => (
                <OriginalPage
                  key={page.number}
                  page={page}
                  of={state.original.pages.length}
                  marks={marks.filter((box) => box.page === page.number)}
                  lights={lights.filter(({ box }) => box.page === page.number)}
                  isFirst={first?.page === page.number}
                  width={Math.round(width * ZOOMS[zoom]!)}
                  onFail={fail}
                />
              ))}
            </div>
          </div>
        </>
      )}
    </div>
  );
}

/** Of the frame, in steps that do not have every pixel of a resize drawn anew. */
function useWidth(frame: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (frame.current === null) return;
    const observer = new ResizeObserver(([seen]) => setWidth(Math.ceil((seen?.contentRect.width ?? 0) / 40) * 40));
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
