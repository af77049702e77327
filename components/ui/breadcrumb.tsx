import Link from "next/link";
import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";

export type Crumb = { readonly label: ReactNode; readonly href?: string };

/** The way here; the last one, without an address, is this page. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations("ui");
  return (
    <nav aria-label={t("path")} className="no-print text-13 text-ink-3">
      {crumbs.map((crumb, index) => (
        <Fragment key={index}>
          {index > 0 && (
            <span aria-hidden="true" className="mx-3">
              ›
            </span>
          )}
          {crumb.href === undefined ? (
            <span>{crumb.label}</span>
          ) : (
            <Link href={crumb.href} prefetch={false} className="go inline-block text-ink-2 hover:underline underline-offset-3">
              {crumb.label}
            </Link>
          )}
        </Fragment>
      ))}
    </nav>
  );
}
