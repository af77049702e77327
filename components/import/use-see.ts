"use client";

import type { PointerEvent } from "react";
import { useImporting } from "@/components/import/import-context";
import type { Span } from "@/lib/domain/report/model";

/** For a button that stands for words of the report: pointed at, they are lit where they stand; pressed, one goes there. */
export function useSee(span: Span) {
  const { goTo, point } = useImporting();
  const light = () => point(span);
  const leave = () => point(null);
  return {
    onPointerEnter: (event: PointerEvent) => event.pointerType === "mouse" && light(),
    onPointerLeave: leave,
    onFocus: light,
    onBlur: leave,
    onClick: () => goTo(span),
  };
}
