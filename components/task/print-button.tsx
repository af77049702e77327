"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

/** The page on paper, by the browser's own dialog. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <Button className="max-sm:hidden" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
