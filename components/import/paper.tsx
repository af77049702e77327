"use client";

import { useTranslations } from "next-intl";
import { Fragment, useEffect, useMemo, type PointerEvent, type Ref } from "react";
import { useImporting } from "@/components/import/import-context";
import { LineNotes } from "@/components/import/line-notes";
import { PaperFurniture } from "@/components/import/paper-furniture";
import { paperBlocks } from "@/components/import/paper-blocks";
import { PaperGutter } from "@/components/import/paper-gutter";
import { PaperLine } from "@/components/import/paper-line";
import { paperMarks } from "@/components/import/paper-marks";
import { PaperSection } from "@/components/import/paper-section";
import { useLighting } from "@/components/import/use-lighting";
import { useSpreadTags } from "@/components/import/use-spread-tags";

/** The report's text with what was recognised in it drawn upon it: brackets, numbers, letters, lines. */
export function Paper({ ref }: { ref: Ref<HTMLDivElement> & { current: HTMLDivElement | null } }) {
  const t = useTranslations("import.paper");
  const { draft, reading, hover, open, picked, shownSpan } = useImporting();
  const lighting = useLighting();
  const blocks = useMemo(() => paperBlocks(draft, reading.titleSpan), [draft, reading.titleSpan]);
  const marks = useMemo(() => paperMarks(draft, reading.messages), [draft, reading.messages]);
  useSpreadTags(ref, draft);

  useEffect(() => {
    if (shownSpan) ref.current?.querySelector(`[data-lit="shown"]`)?.scrollIntoView({ block: "center" });
  }, [shownSpan, ref]);

  // Beside the list, words pointed at there come into sight; under it that would lead away from what one points at.
  useEffect(() => {
    if (lighting.shownSpan && matchMedia("(min-width: 960px)").matches) ref.current?.querySelector(`[data-lit="shown"]`)?.scrollIntoView({ block: "nearest" });
  }, [lighting.shownSpan, ref]);

  const keyAt = (event: { target: EventTarget }) => (event.target as Element).closest<HTMLElement>("[data-k]")?.dataset["k"] ?? null;
  // By key one opens a candidate through its number.
  const openAt = (event: PointerEvent) => {
    const key = keyAt(event);
    if (event.button === 0 && key !== null && document.getSelection()?.isCollapsed !== false) open(key);
  };
  const lightAt = (event: PointerEvent) => event.pointerType === "mouse" && hover(keyAt(event));

  return (
    <div ref={ref} role="group" aria-label={t("label")} className="bg-paper pt-5 pb-10 text-paper-ink" onPointerOver={lightAt} onPointerLeave={() => hover(null)} onPointerUp={openAt}>
      {blocks.map((block) => {
        const key = `${block.type} ${block.lines[0]!.start}`;
        if (block.type === "section") return <PaperSection key={key} block={block} marks={marks} />;
        if (block.type === "furniture") return <PaperFurniture key={key} dropped={block.dropped} />;
        const shown = { marks, picked, ...lighting };
        return (
          <PaperGutter key={key} head={block.type === "title" ? t("title") : t("other")}>
            {block.lines.map((line) => (
              <Fragment key={line.start}>
                <PaperLine line={line} text={draft.text} className={block.type === "title" ? "text-center text-18 leading-[30px] font-[700]" : "indent-[2em] text-justify"} {...shown} />
                <LineNotes line={line} />
              </Fragment>
            ))}
          </PaperGutter>
        );
      })}
    </div>
  );
}
