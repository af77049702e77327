"use client";

import type { ComponentProps } from "react";
import { SecrecyCheck } from "@/components/secrecy/secrecy-check";
import { SecrecyNotice } from "@/components/secrecy/secrecy-notice";
import { VerbForm } from "@/components/ui/verb-form";

/** A `VerbForm` in which people write, or send files: it says what must not enter, and remarks on what may be such. */
export function WritingForm({ children, ...form }: ComponentProps<typeof VerbForm>) {
  return (
    <SecrecyCheck>
      <VerbForm {...form}>
        {children}
        <SecrecyNotice />
      </VerbForm>
    </SecrecyCheck>
  );
}
