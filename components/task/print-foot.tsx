"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useReading } from "@/components/evidence/use-reading";

/** At the foot of every printed page: who printed it, and when. The page leaves room for it on each sheet. */
export function PrintFoot({ reader, shownAt }: { reader: string; shownAt: Date }) {
  const [at, setAt] = useState(shownAt);
  const { marked } = useReading(reader);

  useEffect(() => {
    // What is printed is taken as soon as the event is over.
    const note = () => flushSync(() => setAt(new Date()));
    window.addEventListener("beforeprint", note);
    return () => window.removeEventListener("beforeprint", note);
  }, []);

  return <p className="fixed inset-x-6 bottom-0 hidden text-12 text-ink-3 print:block">{marked("printed", at)}</p>;
}
