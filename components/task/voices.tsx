import type { ReactNode } from "react";

/** Beside each of the two voices, whose it is. */
export function VoiceHeading({ children, note }: { children: ReactNode; note?: ReactNode }) {
  return (
    <div className="pt-3.5 max-sm:pt-2">
      <h2 className="text-13 font-bold">{children}</h2>
      {note && <p className="text-12 text-ink-3">{note}</p>}
    </div>
  );
}

/** The two voices in rows, their headings before them. */
export function Voices({ children }: { children: ReactNode }) {
  return <div className="grid gap-x-5 gap-y-2 sm:grid-cols-[108px_minmax(0,1fr)]">{children}</div>;
}
