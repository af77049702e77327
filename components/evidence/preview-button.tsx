"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, type ReactNode } from "react";
import { PreviewFrame } from "@/components/evidence/preview-frame";
import { useReading } from "@/components/evidence/use-reading";
import { Button, ButtonLink } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

type Props = {
  readonly evidenceId: string;
  readonly name: string;
  readonly kind: "pdf" | "image";
  readonly reader: string;
  /** To have opened it changes what the reader may do next: the page is asked for again. */
  readonly counts: boolean;
  readonly children: ReactNode;
};

/** Opens a file in a frame of ours. A viewer that has the focus keeps Escape to itself, so there is a button to close. */
export function PreviewButton({ evidenceId, name, kind, reader, counts, children }: Props) {
  const t = useTranslations("task-page.evidence");
  const ui = useTranslations("ui");
  const router = useRouter();
  const [openedAt, setOpenedAt] = useState<Date | null>(null);
  const { marked, plain } = useReading(reader);
  const address = `/api/files/${encodeURIComponent(evidenceId)}`;

  function refresh() {
    if (counts) router.refresh();
  }

  function close() {
    setOpenedAt(null);
    refresh();
  }

  return (
    <>
      <button type="button" aria-haspopup="dialog" className="go min-w-0 text-start break-words text-accent hover:underline underline-offset-3" onClick={() => setOpenedAt(new Date())}>
        {children}
      </button>
      <Dialog open={openedAt !== null} onClose={close} wide title={<span lang="zh-CN">{name}</span>}>
        {openedAt && <PreviewFrame title={name} src={`${address}?preview=1`} kind={kind} reading={{ marked: marked("read", openedAt), plain: plain("read", openedAt) }} onLoad={refresh} />}
        <div className="no-print mt-3 flex justify-end gap-2">
          <Button kind="quiet" data-first="" onClick={close}>
            {ui("close")}
          </Button>
          <ButtonLink href={address} download>
            {t("save")}
          </ButtonLink>
        </div>
      </Dialog>
    </>
  );
}
