"use client";

import type { Ref } from "react";
import { classes } from "@/components/ui/classes";
import { useField } from "@/components/ui/form-context";
import { FIELD_LOOK } from "@/components/ui/text-input";

const ACCEPTED = ".txt,.text,.html,.htm,.shtml,text/plain,text/html";

/** One file, sent as soon as it is chosen; inside a `Field`. */
export function FileInput({ ref, onFile }: { ref: Ref<HTMLInputElement>; onFile: (file: File) => void }) {
  return (
    <input
      ref={ref}
      type="file"
      accept={ACCEPTED}
      {...useField()}
      className={classes(FIELD_LOOK, "py-1 file:me-3 file:h-6 file:cursor-pointer file:border-0 file:border-e file:border-line-2 file:bg-transparent file:pe-3 file:font-bold")}
      onChange={(event) => event.currentTarget.files?.[0] && onFile(event.currentTarget.files[0])}
    />
  );
}
