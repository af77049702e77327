import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { NonsenseNotice } from "@/components/layout/nonsense-notice";
import { Page } from "@/components/layout/page";
import { PageHeader } from "@/components/layout/page-header";
import { LedgerEmpty } from "@/components/ledger/ledger-empty";
import { LedgerFilters } from "@/components/ledger/ledger-filters";
import { LedgerFoot } from "@/components/ledger/ledger-foot";
import { LedgerTable } from "@/components/ledger/ledger-table";
import { LedgerTabs } from "@/components/ledger/ledger-tabs";
import { Selection, type Choosable } from "@/components/ledger/selection";
import { ButtonLink } from "@/components/ui/button";
import { dayAt } from "@/lib/domain/calendar/day";
import { metricHref } from "@/lib/domain/metrics/metric-href";
import { isOffice } from "@/lib/domain/people/viewer";
import type { BulkVerb } from "@/lib/domain/task/bulk";
import { ledgerHref, readLedgerAddress } from "@/lib/domain/task/filter";
import { shortNumber } from "@/lib/domain/task/number";
import { requireViewer } from "@/lib/edge/viewer";
import { loadLedger } from "@/lib/queries/ledger";
import { loadBulkVerbs } from "@/lib/queries/ledger-bulk";
import { loadLedgerNames, withoutGone } from "@/lib/queries/ledger-names";
import type { TaskRow } from "@/lib/queries/task-row";
import { issue, listOptions, urge } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("ledger"))("title") };
}

/** The list of tasks: filtered, counted and sorted as the address says. */
export default async function LedgerPage({ searchParams }: PageProps<"/tasks">) {
  const viewer = await requireViewer();
  const { nonsense, ...asked } = readLedgerAddress(await searchParams);
  const names = await loadLedgerNames(asked.filter);
  const { filter, gone } = withoutGone(asked.filter, names);
  const address = { ...asked, filter };
  const today = dayAt(new Date());
  const [{ rows, total, first, counts }, bulkOf, t, metrics] = await Promise.all([loadLedger(viewer, address, today), loadBulkVerbs(viewer), getTranslations("ledger"), getTranslations("metrics")]);
  const choosable = rows.flatMap((row) => ("attempt" in row ? [] : choosableOf(row, bulkOf(row.status))));
  const verbs = bulkOf("any");
  const { status: _status, light: _light, view: _view, ...within } = filter;
  const wayTo = (metric: "all" | "open") => (words: ReactNode) => (
    <Link href={metricHref(metric, within)} prefetch={false} title={metrics(`${metric}.definition`)} className="go underline-offset-3 hover:underline">
      {words}
    </Link>
  );
  return (
    <Page className="[page:wide] max-sm:pb-4">
      <PageHeader
        title={t("title")}
        note={t.rich("note", { day: today, count: counts.all, open: counts.open, all: wayTo("all"), toOpen: wayTo("open") })}
        actions={isOffice(viewer) && <ButtonLink href="/tasks/new">{t("newTask")}</ButtonLink>}
      />
      <NonsenseNotice nonsense={nonsense} gone={gone} />
      <div className="mt-1.5">
        <LedgerTabs address={address} counts={counts} drafts={isOffice(viewer)} />
      </div>
      <ClientMessages namespaces={["ledger", "task"]}>
        <LedgerFilters address={address} choices={names} loadOptions={listOptions} />
        {rows.length === 0 ? (
          <LedgerEmpty address={address} total={total} canImport={isOffice(viewer)} />
        ) : (
          <Selection key={ledgerHref(address)} tasks={choosable} verbs={verbs} actions={{ issue, urge }}>
            <LedgerTable address={address} tasks={rows} canChoose={verbs.length > 0} />
            <LedgerFoot address={address} first={first} shown={rows.length} total={total} />
          </Selection>
        )}
      </ClientMessages>
    </Page>
  );
}

function choosableOf({ id, version, number, title, lead, dueOn }: TaskRow, open: readonly BulkVerb[]): Choosable {
  return { id, version, number: shortNumber(number), title, lead: lead?.shortName ?? null, dueOn, open };
}
