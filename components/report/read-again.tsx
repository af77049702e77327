"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { RereadForm } from "@/components/import/reread-form";
import { showToast } from "@/components/ui/toast-store";
import type { ServerVerb } from "@/components/ui/use-verb";
import { changesHref } from "@/lib/domain/report/editions/changes-address";

type Props = { readonly reportId: string; readonly readingId: string; readonly reread: ServerVerb };

/** Reads a confirmed edition again by the reader there is now, and shows what that changed. */
export function ReadAgain({ reportId, readingId, reread }: Props) {
  const t = useTranslations("report.editions");
  const router = useRouter();

  function show() {
    showToast(t("readAgainDone"));
    router.push(changesHref(reportId));
  }

  return <RereadForm reread={reread} inputNow={async () => ({ readingId })} onDone={show} label={t("readAgain")} className="grid gap-2 max-w-full" />;
}
