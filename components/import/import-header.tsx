"use client";

import { useTranslations } from "next-intl";
import { useState, type ReactNode } from "react";
import { FactsForm } from "@/components/import/facts-form";
import { useImporting } from "@/components/import/import-context";
import { PageHeader, MetaLine } from "@/components/layout/page-header";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { TextButton } from "@/components/ui/text-link";

type Props = {
  /** Whether all is saved, in words. */
  readonly saveState: ReactNode;
  /** Discard and confirm. */
  readonly verbs: ReactNode;
  /** Empty for a pasted text. */
  readonly sourceName: string;
  readonly encoding: string;
  readonly size: number;
};

const STEPS = ["read", "check", "confirm"] as const;

/** What is being imported, as it was recognised and may be mended, and what may be done with the whole. */
export function ImportHeader({ saveState, verbs, sourceName, encoding, size }: Props) {
  const t = useTranslations("import");
  const { draft, corrections, undo } = useImporting();
  const [editing, setEditing] = useState(false);
  const { title, issuer, year, publishedOn } = draft.facts;
  const last = corrections.at(-1);
  const said = (words: string) => (words === "" ? missing : <span lang="zh-CN">{words}</span>);
  const missing = <b className="text-ink">{t("facts.missing")}</b>;
  const source = sourceName === "" ? t("facts.pasted") : sourceName;
  const facts = [
    { label: t("facts.issuer"), children: said(issuer) },
    { label: t("facts.year"), children: year ?? missing },
    { label: t("facts.publishedOn"), children: publishedOn ?? t("facts.unknown") },
    { label: t("facts.source"), children: t("facts.sourceWords", { name: source, encoding: encoding.toUpperCase(), size }) },
  ];
  return (
    <div className="border-b px-6 pt-3.5 pb-3 max-sm:px-4">
      <PageHeader
        crumbs={[{ label: t("crumbs.reports"), href: "/reports" }, { label: t("crumbs.import") }]}
        {...(title === "" ? { title: t("facts.noTitle") } : { reportTitle: title })}
        meta={
          <div className="mt-0.5 flex flex-wrap items-baseline gap-x-5">
            <MetaLine items={facts} />
            {!editing && (
              <TextButton className="text-13" onClick={() => setEditing(true)}>
                {t("facts.edit")}
              </TextButton>
            )}
          </div>
        }
        actions={
          <div className="grid gap-2">
            <ol className="flex justify-end gap-5 text-13 text-ink-3 max-md:hidden">
              {STEPS.map((step, index) => (
                <li key={step} aria-current={step === "check" ? "step" : undefined} className={step === "check" ? "font-bold text-ink" : undefined}>
                  {index + 1} {t(`steps.${step}`)}
                </li>
              ))}
            </ol>
            <div className="flex flex-wrap items-center gap-x-1.5 gap-y-2">
              {saveState}
              <Button kind="quiet" aria-disabled={last === undefined} title={last && t(`corrections.${last.type}`)} onClick={() => last && undo()}>
                {t("undo")} <Kbd>Ctrl Z</Kbd>
              </Button>
              {verbs}
            </div>
          </div>
        }
      />
      {editing && <FactsForm onClose={() => setEditing(false)} />}
    </div>
  );
}
