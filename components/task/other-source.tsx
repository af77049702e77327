import { useTranslations } from "next-intl";
import { DayText } from "@/components/ui/day-text";
import { inChinese } from "@/components/ui/in-chinese";
import type { Day } from "@/lib/domain/calendar/day";
import type { TaskOrigin } from "@/lib/domain/task/origin";

export type OtherSource = {
  readonly id: string;
  readonly origin: TaskOrigin;
  readonly words: string;
  readonly givenBy: string | null;
  readonly givenOn: Day | null;
  readonly documentNumber: string | null;
};

/** Words of an origin other than the report, verbatim: not the report's voice, so not on its paper. */
export function OtherSourceBlock({ source }: { source: OtherSource }) {
  const t = useTranslations("task-page.voices");
  const words = useTranslations("task.origins");
  return (
    <blockquote className="border-y border-line-2 px-6 pt-3 pb-3.5 max-sm:px-4">
      <p lang="zh-CN" className="text-16 leading-[30px] whitespace-pre-line">
        {source.words}
      </p>
      <footer className="mt-1 flex flex-wrap gap-x-3.5 text-12 text-ink-3">
        <span>{words(source.origin)}</span>
        {source.givenBy && <span lang="zh-CN">{source.givenBy}</span>}
        {source.givenOn && <DayText day={source.givenOn} />}
        {source.documentNumber && <span>{t.rich("document", { number: source.documentNumber, zh: inChinese })}</span>}
      </footer>
    </blockquote>
  );
}
