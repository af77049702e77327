import { useTranslations } from "next-intl";
import { SectionHeading } from "@/components/ui/section-heading";
import { TextLink } from "@/components/ui/text-link";

type Pair = { readonly reporting: number; readonly silent: number };

/** Late and silent are two things: who reports though late, and who says nothing. */
export function Silence({ silence }: { silence: Readonly<Record<"late" | "inTime", Pair>> }) {
  const t = useTranslations("leader");
  return (
    <section>
      <SectionHeading count={t("silenceCount")}>{t("silence")}</SectionHeading>
      <table className="w-full text-13">
        <thead>
          <tr className="border-b border-line text-12 text-ink-3">
            <td />
            <th scope="col" className="py-1.5">
              {t("reporting")}
            </th>
            <th scope="col">{t("silent")}</th>
          </tr>
        </thead>
        <tbody>
          {(["late", "inTime"] as const).map((row) => (
            <tr key={row} className="border-b border-line">
              <th scope="row" className="py-2">
                {t(row)}
              </th>
              {(["reporting", "silent"] as const).map((column) => (
                <td key={column}>
                  <b className={`text-22 ${row === "late" && silence[row][column] > 0 ? "text-light-red" : ""}`}>{silence[row][column]}</b>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What the office itself owes: not held against the units. */
export function OfficeOwes({ toReview, declined }: { toReview: number; declined: number }) {
  const t = useTranslations("leader");
  return (
    <section>
      <SectionHeading>{t("officeOwes")}</SectionHeading>
      <dl className="text-13">
        {(
          [
            ["toReview", toReview, "/tasks?status=submitted"],
            ["declined", declined, "/tasks?view=declined"],
          ] as const
        ).map(([name, count, href]) => (
          <div key={name} className="flex justify-between border-b border-line py-1.5">
            <dt>{t(`owes.${name}`)}</dt>
            <dd>
              <TextLink href={href}>{count}</TextLink>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
