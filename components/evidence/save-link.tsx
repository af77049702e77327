"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";

/** Saves the file. Where saving counts as opening, the page is asked for again, once the answer has begun. */
export function SaveLink({ evidenceId, counts, children }: { evidenceId: string; counts: boolean; children: ReactNode }) {
  const router = useRouter();
  const refresh = () => counts && window.addEventListener("focus", () => router.refresh(), { once: true });
  return (
    <a href={`/api/files/${encodeURIComponent(evidenceId)}`} download onClick={refresh} className="go min-w-0 break-words text-accent hover:underline underline-offset-3">
      {children}
    </a>
  );
}
