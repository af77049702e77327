"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, type CSSProperties } from "react";
import type { OriginalLight } from "@/components/report/original/original-model";
import type { DrawnPage, Share } from "@/components/report/original/open-original";
import { LightMark } from "@/components/ui/light";
import type { Box } from "@/lib/domain/report/places";

/** Pages so many windows away are drawn beforehand. */
const NEAR = "100% 0px";
/** From one light to the next, so that a finger or a mouse hits the one it means. */
const LEAST_APART = 24;

type Props = {
  readonly page: DrawnPage;
  readonly of: number;
  readonly marks: readonly Box[];
  readonly lights: readonly OriginalLight[];
  /** The first mark of all is on it. */
  readonly isFirst: boolean;
  /** CSS pixels. */
  readonly width: number;
  readonly onFail: () => void;
};

/** One page of the original, drawn while it is near the window, with marks over the asked words and lights beside sentences. */
export function OriginalPage({ page, of, marks, lights, isFirst, width, onFail }: Props) {
  const t = useTranslations("report.original");
  const sheet = useRef<HTMLElement>(null);
  const near = useNear(sheet);
  const isDrawn = near && width > 0;
  return (
    <section ref={sheet} aria-label={t("page", { number: page.number, of })} data-marked={marks.length > 0 || undefined} data-near={isDrawn || undefined} className="original-page" style={{ aspectRatio: page.ratio }}>
      {isDrawn && <Drawing page={page} width={width} label={t("picture", { number: page.number })} onFail={onFail} />}
      {marks.map((box, index) => (
        <mark key={`${box.x} ${box.y}`} id={isFirst && index === 0 ? "lit" : undefined} className="original-mark keep-fill" style={styleOf(page.shareOf(box))} />
      ))}
      {apart(lights, page, width).map(({ key, shape, words, href, top }) => (
        <Link key={key} href={href} prefetch={false} title={words} className="original-light" style={{ top: `${top}%` }}>
          <LightMark shape={shape} label={words} />
        </Link>
      ))}
      <span aria-hidden="true" className="original-number">
        {page.number}
      </span>
    </section>
  );
}

/** A canvas given back to the machine as soon as it is out of sight. */
function Drawing({ page, width, label, onFail }: { page: DrawnPage; width: number; label: string; onFail: () => void }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const drawn = canvas.current;
    if (drawn === null) return;
    const drawing = new AbortController();
    page.draw(drawn, width, drawing.signal).then(
      () => void (drawn.dataset["drawn"] = ""),
      () => drawing.signal.aborted || onFail(),
    );
    return () => {
      drawing.abort();
      delete drawn.dataset["drawn"];
      drawn.width = drawn.height = 0;
    };
  }, [page, width, onFail]);
  return <canvas ref={canvas} key={width} role="img" aria-label={label} />;
}

function useNear(sheet: React.RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (sheet.current === null) return;
    const observer = new IntersectionObserver((seen) => setNear(seen.at(-1)?.isIntersecting ?? false), { rootMargin: NEAR });
    observer.observe(sheet.current);
    return () => observer.disconnect();
  }, [sheet]);
  return near;
}

function styleOf({ left, top, width, height }: Share): CSSProperties {
  return { left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` };
}

/** Each light beside its line, or as far below it as the one above needs. */
function apart(lights: readonly OriginalLight[], { ratio, shareOf }: DrawnPage, width: number): (OriginalLight & { readonly top: number })[] {
  const least = width > 0 ? (LEAST_APART / (width / ratio)) * 100 : 0;
  let free = 0;
  return lights
    .map((light) => ({ light, share: shareOf(light.box) }))
    .sort((a, b) => a.share.top - b.share.top || a.share.left - b.share.left)
    .map(({ light, share }) => {
      const top = Math.max(free, share.top + share.height / 2);
      free = top + least;
      return { ...light, top };
    });
}
