import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";
import { Definition } from "@/components/ui/definition";
import { LightMark, type LightShape } from "@/components/ui/light";

type Props = {
  readonly label: string;
  readonly figure: ReactNode;
  /** Exactly the list that the figure counts. */
  readonly href: string;
  /** What is counted, in a sentence. */
  readonly definition?: ReactNode;
  /** The words of the way to the list, under the definition. */
  readonly way?: string;
  readonly light?: LightShape;
  readonly size?: 22 | 32;
  /** On a phone half a row of its own, under those that take a quarter. */
  readonly wide?: boolean;
};

const SIZES = { 22: "text-22 leading-7 max-sm:text-18 max-sm:leading-7", 32: "text-32" } as const;

/** A figure: its label tells what it counts, its digits open what it counts. */
export function Metric({ label, figure, href, definition, way, light, size = 22, wide = false }: Props) {
  const t = useTranslations("ui");
  const words = (
    <>
      {light !== undefined && <LightMark shape={light} />}
      {label}
    </>
  );
  return (
    <div data-wide={wide || undefined} className={classes("flex min-w-0 flex-col justify-between", wide && "max-sm:order-last max-sm:col-span-2 max-sm:border-t max-sm:border-t-line")}>
      <dt className="flex items-center gap-1 text-12 whitespace-nowrap text-ink-3 max-sm:whitespace-normal">
        {definition === undefined ? (
          words
        ) : (
          <Definition name={label} words={definition} href={href} way={way} label={t("definition", { name: label })} className="-mt-1.5 inline-flex min-h-6 items-center gap-1 pointer-coarse:min-h-11 pointer-coarse:items-end">
            {words}
          </Definition>
        )}
      </dt>
      <dd>
        <Link href={href} prefetch={false} className={classes("go inline-block font-bold whitespace-nowrap pointer-coarse:pb-4 hover:text-accent", SIZES[size])}>
          {figure}
        </Link>
      </dd>
    </div>
  );
}

/** On a phone a wide one begins its row: no line before it, but between two. */
const METRICS = classes(
  "flex flex-wrap gap-y-3 [&>div]:border-s [&>div]:px-[22px] [&>div:first-child]:border-s-0 [&>div:first-child]:ps-0 sm:[&>div:last-child]:pe-0",
  "max-sm:-mx-4 max-sm:grid max-sm:grid-cols-4 max-sm:gap-y-0 max-sm:border-t max-sm:[&>div]:py-2 max-sm:[&>div]:ps-2.5 max-sm:[&>div]:pe-1 max-sm:[&>div:first-child]:ps-4",
  "max-sm:[&>[data-wide]]:border-s-0 max-sm:[&>[data-wide]]:ps-4 max-sm:[&>[data-wide]+[data-wide]]:border-s max-sm:[&>[data-wide]+[data-wide]]:ps-2.5",
);

/** Figures in a row, hairlines between; on a phone four to a row. */
export function Metrics({ children }: { children: ReactNode }) {
  return (
    <dl className={METRICS}>
      {children}
    </dl>
  );
}
