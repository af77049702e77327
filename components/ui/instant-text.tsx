import { instantWords } from "@/components/ui/instant-words";

/** An instant, to the minute. */
export function InstantText({ at, className }: { at: Date; className?: string }) {
  return (
    <time dateTime={at.toISOString()} className={`whitespace-nowrap ${className ?? ""}`.trim()}>
      {instantWords(at)}
    </time>
  );
}
