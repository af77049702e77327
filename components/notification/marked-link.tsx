"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import type { ServerVerb } from "@/components/ui/use-verb";

/** A way on that marks its notification read as one takes it. The way does not wait for the mark. */
export function MarkedLink({ id, read, href, action, children }: { id: string; read: boolean; href: string; action: ServerVerb; children: ReactNode }) {
  return (
    <Link href={href} prefetch={false} className="go block hover:text-accent" onClick={() => void (read || action({ id }))}>
      {children}
    </Link>
  );
}
