"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { RereadForm } from "@/components/import/reread-form";
import { showToast } from "@/components/ui/toast-store";
import type { ServerVerb } from "@/components/ui/use-verb";

type Props = {
  readonly draftId: string;
  readonly reread: ServerVerb;
  /** Saves what is not saved yet; gives the version to read again upon, null where it could not be saved. */
  readonly saveNow: () => Promise<number | null>;
};

/** The reader has become better since this was read: it may be read again, and what was corrected is moved along. */
export function RereadNotice({ draftId, reread, saveNow }: Props) {
  const t = useTranslations("import.reread");
  const router = useRouter();
  const [unsaved, setUnsaved] = useState(false);

  async function inputNow() {
    const version = await saveNow();
    setUnsaved(version === null);
    return version === null ? null : { draftId, version };
  }

  function tell(value: unknown) {
    const { kept, unkept } = value as { kept: number; unkept: number };
    showToast(t("done", { kept, unkept }));
    router.refresh();
  }

  return (
    <RereadForm
      reread={reread}
      inputNow={inputNow}
      onDone={tell}
      fault={unsaved ? t("unsaved") : null}
      label={t("title")}
      className="mx-6 my-3 grid gap-2 border border-ink px-[18px] py-3 text-13 max-sm:mx-4"
    >
      <p>
        <b>{t("title")}</b> {t("lead")}
      </p>
    </RereadForm>
  );
}
