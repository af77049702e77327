"use client";

import { useEffect } from "react";
import { keepTrail, tasksListed } from "@/components/task/list-trail";

/** Notes the list when one opens a task from it, so that the task's page leads on to the next. Once, in the frame. */
export function TrailKeeper() {
  useEffect(() => {
    const note = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("[data-row] a[href]") : null;
      const paths = link === null ? [] : tasksListed(document);
      if (link !== null && paths.includes((link as HTMLAnchorElement).pathname)) keepTrail(paths);
    };
    document.addEventListener("click", note, { capture: true });
    return () => document.removeEventListener("click", note, { capture: true });
  }, []);
  return null;
}
