"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, type ReactNode } from "react";

const AGAIN_MS = 1_000;
const TRIES = 10;

/**
 * Saves the file. Where saving counts as opening, the page is asked for again until it knows of it: a browser does not
 * say when a download has begun.
 */
export function SaveLink({ evidenceId, counts, children }: { evidenceId: string; counts: boolean; children: ReactNode }) {
  const router = useRouter();
  const [triesLeft, setTriesLeft] = useState(0);

  useEffect(() => {
    if (!counts || triesLeft === 0) return;
    const timer = setTimeout(() => {
      router.refresh();
      setTriesLeft(triesLeft - 1);
    }, AGAIN_MS);
    return () => clearTimeout(timer);
  }, [counts, triesLeft, router]);

  return (
    <a href={`/api/files/${encodeURIComponent(evidenceId)}`} download onClick={() => setTriesLeft(TRIES)} className="go min-w-0 break-words text-accent hover:underline underline-offset-3">
      {children}
    </a>
  );
}
