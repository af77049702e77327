"use client";

import type { ReactNode, Ref } from "react";
import { buttonLook } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { useField } from "@/components/ui/form-context";

const ACCEPTED = ".html,.htm,.shtml,.docx,.doc,.wps,.odt,.pdf,.txt,.text";

/** One file, sent as soon as it is chosen; inside a `Field`. The browser's own words would be in its language, not ours. */
export function FileInput({ ref, onFile, children }: { ref: Ref<HTMLInputElement>; onFile: (file: File) => void; children: ReactNode }) {
  return (
    <label className={classes(buttonLook(), "relative has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent")}>
      {children}
      <input ref={ref} type="file" accept={ACCEPTED} {...useField()} className="sr-only" onChange={(event) => event.currentTarget.files?.[0] && onFile(event.currentTarget.files[0])} />
    </label>
  );
}
