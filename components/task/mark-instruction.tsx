"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import type { ServerVerb } from "@/components/ui/use-verb";

/** Leaves the read mark once the words have been shown: a browser that only fetches ahead draws nothing. */
export function MarkInstruction({ instructionId, action }: { instructionId: string; action: ServerVerb }) {
  const router = useRouter();
  const marked = useRef(false);
  useEffect(() => {
    if (marked.current) return;
    marked.current = true;
    // A mark that fails is left by the next visit.
    void action({ instructionId }).then((answer) => answer.ok && router.refresh(), () => undefined);
  }, [action, instructionId, router]);
  return null;
}
