"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/** Hears that another page has come: what stands in the frame stays while pages come and go. */
export function usePageChange(onChange: () => void): void {
  const pathname = usePathname();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    onChange();
  });
}
