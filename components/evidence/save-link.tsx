"use client";

import { useRouter } from "next/navigation";

/** Saves the file. Where saving counts as opening, the page is asked for again, once the answer has begun. */
export function SaveLink({ evidenceId, name, counts }: { evidenceId: string; name: string; counts: boolean }) {
  const router = useRouter();
  const refresh = () => counts && window.addEventListener("focus", () => router.refresh(), { once: true });
  return (
    <a href={`/api/files/${encodeURIComponent(evidenceId)}`} download lang="zh-CN" onClick={refresh} className="go min-w-0 break-words text-accent hover:underline underline-offset-3">
      {name}
    </a>
  );
}
