"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

type Props = {
  readonly evidenceId: string;
  readonly name: string;
  readonly kind: "pdf" | "image";
  /** To have opened it changes what the reader may do next: the page is asked for again. */
  readonly counts: boolean;
};

/**
 * A PDF or an image in a frame of ours. An image's frame is a sandbox; a PDF's cannot be one, as browsers then refuse to
 * start their own viewer: the policy it is served with lets nothing of the document run. A viewer that has the focus
 * keeps Escape to itself, so there is a button to close.
 */
export function PreviewButton({ evidenceId, name, kind, counts }: Props) {
  const t = useTranslations("task-page.evidence");
  const ui = useTranslations("ui");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const address = `/api/files/${encodeURIComponent(evidenceId)}`;

  function refresh() {
    if (counts) router.refresh();
  }

  function close() {
    setOpen(false);
    refresh();
  }

  return (
    <>
      <button type="button" aria-haspopup="dialog" lang="zh-CN" className="go min-w-0 text-start break-words text-accent hover:underline underline-offset-3" onClick={() => setOpen(true)}>
        {name}
      </button>
      <Dialog open={open} onClose={close} wide title={<span lang="zh-CN">{name}</span>}>
        {open && <iframe title={name} src={`${address}?preview=1`} onLoad={refresh} sandbox={kind === "image" ? "" : undefined} className="h-[min(70dvh,900px)] w-full border bg-ground" />}
        <div className="mt-3 flex justify-end gap-2">
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
