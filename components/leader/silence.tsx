import Link from "next/link";
import { useTranslations } from "next-intl";
import { SectionHeading } from "@/components/ui/section-heading";
import { TextLink } from "@/components/ui/text-link";
import { UnitName } from "@/components/ui/unit-name";

type Cell = { readonly count: number; readonly named: readonly { readonly id: string; readonly title: string; readonly unit: { readonly name: string; readonly shortName: string } }[] };
type Pair = { readonly reporting: Cell; readonly silent: Cell };

/** Late and silent are two things: who reports though late, and who says nothing. */
export function Silence({ silence }: { silence: Readonly<Record<"late" | "inTime", Pair>> }) {
  const t = useTranslations("leader");
  return (
    <section>
      <SectionHeading count={t("silenceCount")}>{t("silence")}</SectionHeading>
      <table className="w-full table-fixed text-13">
        <thead>
          <tr className="border-b border-line text-12 text-ink-3">
            <td className="w-22" />
            <th scope="col" className="py-1.5">
              {t("reporting")}
            </th>
            <th scope="col">{t("silent")}</th>
          </tr>
        </thead>
        <tbody>
          {(["late", "inTime"] as const).map((row) => (
            <tr key={row} className="border-b border-line">
              <th scope="row" className="py-2 align-top leading-7">
                {t(row)}
              </th>
              {(["reporting", "silent"] as const).map((column) => (
                <td key={column} className="py-2 pe-3 align-top">
                  <Figure cell={silence[row][column]} late={row === "late"} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** How many; where they are few, whose, each a way to its task. */
function Figure({ cell, late }: { cell: Cell; late: boolean }) {
  const t = useTranslations("leader");
  const ui = useTranslations("ui");
  return (
    <>
      <b className={`me-1 text-22 leading-7 ${late && cell.count > 0 ? "text-light-red" : ""}`}>{cell.count}</b>
      {t("tasks", { count: cell.count })}
      {cell.named.map(({ id, title, unit }) => (
        <Link key={id} href={`/tasks/${id}`} prefetch={false} title={title} className="go ms-2.5 inline-block max-w-full text-ink-2 hover:text-accent">
          <UnitName name={unit.name} shortName={unit.shortName} className="block truncate" />
          <span className="sr-only">{ui("colon") + title}</span>
        </Link>
      ))}
    </>
  );
}

/** What the office itself owes: not held against the units. */
export function OfficeOwes({ toReview, longest, declined, pending }: Readonly<Record<"toReview" | "longest" | "declined" | "pending", number>>) {
  const t = useTranslations("leader");
  return (
    <section>
      <SectionHeading>{t("officeOwes")}</SectionHeading>
      <dl className="text-13">
        {(
          [
            ["toReview", toReview, "/tasks?status=submitted"],
            ["declined", declined, "/tasks?view=declined"],
            ["pending", pending, "/reports"],
          ] as const
        ).map(([name, count, href]) => (
          <div key={name} className="flex justify-between border-b border-line py-1.5">
            <dt>
              {t(`owes.${name}`)}
              {name === "toReview" && toReview > 0 && <span className="ms-3 text-ink-3">{t("longestWait", { days: longest })}</span>}
            </dt>
            <dd>
              <TextLink href={href}>{count}</TextLink>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
