"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { MarkedWords } from "@/components/search/marked-words";
import type { ActLine, Group } from "@/components/search/palette-groups";
import type { Hit } from "@/components/search/search-answer";
import { classes } from "@/components/ui/classes";
import { LightMark } from "@/components/ui/light";

type Props = {
  readonly id: string;
  readonly kind: Group["kind"];
  readonly line: Hit | ActLine;
  readonly found: readonly string[];
  readonly chosen: boolean;
  readonly onPoint: () => void;
  readonly onGo: () => void;
};

/** One line of the list: a way, chosen by the pointer or the arrow keys. The report's words keep their voice. */
export function PaletteLine({ id, kind, line, found, chosen, onPoint, onGo }: Props) {
  const t = useTranslations("search");
  const isHit = "note" in line;
  return (
    <Link
      id={id}
      role="option"
      aria-selected={chosen}
      tabIndex={-1}
      href={line.href}
      prefetch={false}
      title={isHit ? (line.title ?? line.words) : undefined}
      onPointerMove={onPoint}
      onClick={(event) => !(event.metaKey || event.ctrlKey || event.shiftKey) && onGo()}
      className={classes("flex min-h-9 items-center gap-3 px-[18px] pointer-coarse:min-h-11 max-sm:px-4", chosen && "bg-accent-soft shadow-[inset_2px_0_0_var(--accent)]")}
    >
      {isHit && line.light && <LightMark shape={line.light.shape} label={line.light.words} />}
      {isHit ? (
        <MarkedWords text={line.words} found={found} said={kind === "sentences"} className="min-w-0 grow truncate" />
      ) : (
        <span className="min-w-0 grow truncate">{line.filters === undefined ? line.words : t.rich("filter", { words: line.filters, said: (chunks) => <span lang="zh-CN">{chunks}</span> })}</span>
      )}
      {isHit && (
        <span className="flex-none text-12 text-ink-3" lang={kind === "units" ? undefined : "zh-CN"}>
          {line.note}
        </span>
      )}
    </Link>
  );
}
