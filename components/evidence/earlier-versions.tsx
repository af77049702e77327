import { useTranslations } from "next-intl";
import { FileLink } from "@/components/evidence/file-link";
import { fileSize } from "@/components/evidence/file-size";
import type { Day } from "@/lib/domain/calendar/day";

export type EarlierVersion = {
  readonly id: string;
  readonly fileVersion: number;
  readonly size: number;
  readonly mime: string;
  readonly on: Day;
  readonly unitName: string;
  /** The numbers of the submissions that it was part of. */
  readonly submissions: readonly number[];
};

/** What stood here before, put away: a reviewer may go back to what was submitted then. */
export function EarlierVersions({ name, versions, reader }: { name: string; versions: readonly EarlierVersion[]; reader: string }) {
  const t = useTranslations("task-page.evidence");
  if (versions.length === 0) return null;
  return (
    <details className="no-print basis-full">
      <summary className="go w-fit list-none text-12 text-accent hover:underline underline-offset-3">
        {t("earlier", { count: versions.length })}{" "}
        <span lang="zh-CN" className="sr-only">
          {name}
        </span>
      </summary>
      <ul className="mb-1 ps-4">
        {versions.map(({ id, fileVersion, size, mime, on, unitName, submissions }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3.5">
            <FileLink file={{ id, name, mime }} reader={reader}>
              {t("version", { number: fileVersion })}{" "}
              <span lang="zh-CN" className="sr-only">
                {name}
              </span>
            </FileLink>
            <span className="text-12 text-ink-3">
              {[fileSize(size), on].join(" · ")}
              {" · "}
              <span lang="zh-CN">{unitName}</span>
              {submissions.map((number) => ` · ${t("ofSubmission", { number })}`)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
