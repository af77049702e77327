import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ShownMatrix } from "@/components/report/gap-model";
import { PassageName } from "@/components/report/passage-name";
import { TextLink } from "@/components/ui/text-link";

/** The gaps in three sentences. */
export function GapNotes({ matrix: { rows, columns, pending }, reportId }: { matrix: ShownMatrix; reportId: string }) {
  const t = useTranslations("report.matrix");
  const comma = useTranslations("ui")("comma");
  const gaps = rows.filter(({ isGap }) => isGap).map(({ item }) => item.label);
  const idle = columns.filter(({ answers }) => answers === 0).map(({ item }) => item.label);
  return (
    <dl className="mt-4 grid max-w-[1000px] text-14 sm:grid-cols-[120px_1fr] sm:gap-x-5">
      <Note title={t("notes.shortcomings")}>{gaps.length === 0 ? t("notes.allAnswered", { count: rows.length }) : t("notes.notAnswered", { labels: gaps.join(comma), count: gaps.length })}</Note>
      <Note title={t("notes.arrangements")}>{idle.length === 0 ? t("notes.allAnswer", { count: columns.length }) : t("notes.idle", { labels: idle.join(comma), count: idle.length })}</Note>
      <Note title={t("notes.sentences")}>
        {pending.length === 0 ? (
          t("notes.allAccounted")
        ) : (
          <>
            {pending.map((passage, index) => (
              <span key={passage.key}>
                {index > 0 && comma}
                <Link href={passage.href} prefetch={false} className="underline-offset-3 hover:underline">
                  <PassageName passage={passage} />
                </Link>
              </span>
            ))}
            <TextLink href={`/reports/${reportId}/sentences`} className="ms-4">
              {t("notes.decide")}
            </TextLink>
          </>
        )}
      </Note>
    </dl>
  );
}

function Note({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <dt className="border-t border-line pt-2.5 font-bold sm:pb-2.5">{title}</dt>
      <dd className="border-line pb-2.5 sm:border-t sm:pt-2.5">{children}</dd>
    </>
  );
}
