"use client";

import { useId, type ReactNode } from "react";

type Props = {
  readonly title: string;
  readonly src: string;
  readonly kind: "pdf" | "image";
  /** Who reads it, and when; as text alone too. */
  readonly reading: { readonly marked: ReactNode; readonly plain: string };
  readonly onLoad: () => void;
};

/**
 * A PDF or an image in a frame of ours, with who reads it and when above and across it, on paper too. An image's frame
 * is a sandbox; a PDF's cannot be one, as browsers then refuse to start their own viewer: docs/decisions/007.
 */
export function PreviewFrame({ title, src, kind, reading, onLoad }: Props) {
  return (
    <>
      <p className="mb-1.5 text-12 text-ink-2">{reading.marked}</p>
      <div className="relative">
        <iframe title={title} src={src} onLoad={onLoad} sandbox={kind === "image" ? "" : undefined} className="h-[min(70dvh,900px)] w-full border bg-ground" />
        <Across words={reading.plain} />
      </div>
    </>
  );
}

/** The same words aslant, again and again, faint enough to read through; what is pressed is the frame below. */
function Across({ words }: { words: string }) {
  const id = useId();
  const width = [...words].length * 13 + 80;
  return (
    <svg aria-hidden="true" className="pointer-events-none absolute inset-0 size-full">
      <defs>
        <pattern id={id} width={width} height="130" patternUnits="userSpaceOnUse" patternTransform="rotate(-20)">
          <text x="0" y="65" fontSize="13" fill="var(--grey)" fillOpacity="0.35">
            {words}
          </text>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
