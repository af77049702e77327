import Link from "next/link";
import { useTranslations } from "next-intl";
import { shapeOf, useLightWords } from "@/components/task/task-light";
import { LightMark } from "@/components/ui/light";
import { ReportWords } from "@/components/ui/report-words";
import { SectionHeading } from "@/components/ui/section-heading";
import type { LightOf } from "@/lib/domain/task/light";

type Line = {
  readonly quote: string;
  readonly href: string;
  readonly kind: "shortcomings" | "arrangements";
  readonly tasks: readonly { readonly id: string; readonly title: string; readonly light: LightOf }[];
};

/** The report's sentences, by section, each with one shape for each open task. */
export function BySentence({ lines }: { lines: readonly Line[] }) {
  const t = useTranslations("leader");
  return (
    <section className="min-w-0">
      <SectionHeading count={t("bySentenceCount")}>{t("bySentence")}</SectionHeading>
      {(["shortcomings", "arrangements"] as const).map((kind) => {
        const own = lines.filter((line) => line.kind === kind);
        if (own.length === 0) return null;
        return (
          <div key={kind}>
            <h3 className="pt-2 text-12 text-ink-3">{t(`sections.${kind}`)}</h3>
            <ul>
              {own.map((line) => (
                <Sentence key={line.href} line={line} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function Sentence({ line }: { line: Line }) {
  const wordsOf = useLightWords();
  return (
    <li className="flex items-center gap-2 border-b border-line py-1 text-13 last:border-0">
      <Link href={line.href} prefetch={false} title={line.quote} className="go min-w-0 grow bg-paper px-2 pointer-coarse:py-3 hover:bg-paper-lit">
        <ReportWords text={line.quote} className="block truncate" />
      </Link>
      <span className="-me-1.5 flex flex-none">
        {line.tasks.map((task) => (
          <Link key={task.id} href={`/tasks/${task.id}`} prefetch={false} title={task.title} className="flex size-6 items-center justify-center pointer-coarse:size-11">
            <LightMark shape={shapeOf(task.light)} label={`${task.title}　${wordsOf(task.light)}`} />
          </Link>
        ))}
      </span>
    </li>
  );
}
