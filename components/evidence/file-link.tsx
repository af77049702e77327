import type { ReactNode } from "react";
import { PreviewButton } from "@/components/evidence/preview-button";
import { SaveLink } from "@/components/evidence/save-link";
import { previewOf } from "@/lib/domain/files";

type Props = {
  readonly file: { readonly id: string; readonly name: string; readonly mime: string };
  /** Who looks, as it is written across a preview. */
  readonly reader: string;
  /** Opening it changes what the reader may do next. */
  readonly counts?: boolean;
  /** What leads to it; its name unless something else is said. */
  readonly children?: ReactNode;
};

/** The way to a stored file: to look at where a browser can show it, else to save. */
export function FileLink({ file: { id, name, mime }, reader, counts = false, children = <span lang="zh-CN">{name}</span> }: Props) {
  const kind = previewOf(mime);
  return kind === null ? (
    <SaveLink evidenceId={id} counts={counts}>
      {children}
    </SaveLink>
  ) : (
    <PreviewButton evidenceId={id} name={name} kind={kind} reader={reader} counts={counts}>
      {children}
    </PreviewButton>
  );
}
