import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";
import { LightMark, type LightShape } from "@/components/ui/light";
import { PopoverButton } from "@/components/ui/popover-button";
import { TextLink } from "@/components/ui/text-link";

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
};

const SIZES = { 22: "text-22 leading-7", 32: "text-32" } as const;

/** A figure: its label tells what it counts, its digits open what it counts. */
export function Metric({ label, figure, href, definition, way, light, size = 22 }: Props) {
  const t = useTranslations("ui");
  const words = (
    <>
      {light !== undefined && <LightMark shape={light} />}
      {label}
    </>
  );
  return (
    <div className="min-w-0">
      <dt className="flex items-center gap-1 text-12 whitespace-nowrap text-ink-3">
        {definition === undefined ? (
          words
        ) : (
          <PopoverButton label={words} name={t("definition", { name: label })} onHover className="-mt-1.5 inline-flex min-h-6 items-center gap-1 decoration-dotted underline-offset-3 hover:underline" panelClassName="w-[min(300px,calc(100vw-16px))] px-3 py-2 text-12">
            <b>{label}</b>
            <p>{definition}</p>
            {way !== undefined && <TextLink href={href}>{way}</TextLink>}
          </PopoverButton>
        )}
      </dt>
      <dd>
        <Link href={href} prefetch={false} className={classes("go font-bold hover:text-accent", SIZES[size])}>
          {figure}
        </Link>
      </dd>
    </div>
  );
}

/** Figures in a row, hairlines between; on a phone four to a row. */
export function Metrics({ children }: { children: ReactNode }) {
  return <dl className="flex flex-wrap gap-y-3 [&>div]:border-s [&>div]:px-[22px] [&>div]:first:border-0 [&>div]:first:ps-0 max-sm:[&>div]:px-3.5">{children}</dl>;
}
