"use client";

import type { ReactNode } from "react";
import { TypedWarning } from "@/components/secrecy/warning-words";
import { TextCheckContext } from "@/components/ui/text-check";
import { secrecyWarnings } from "@/lib/domain/secrecy-warnings";

/** Under each field inside it is said, as one types, where something may not belong in this system. */
export function SecrecyCheck({ children }: { children: ReactNode }) {
  return <TextCheckContext value={check}>{children}</TextCheckContext>;
}

function check(text: string): ReactNode {
  const codes = secrecyWarnings(text).map(({ code }) => code);
  return codes.length === 0 ? null : <TypedWarning codes={codes} />;
}
