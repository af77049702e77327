"use client";

import { useState } from "react";

/**
 * A key under which a form's fields are drawn anew from the page's data once its own sending has gone through. Any
 * other fresh data leaves what was typed alone.
 *
 * @param version of what the form shows
 */
export function useFreshKey(version: number): { key: number; onDone: () => void } {
  const [key, setKey] = useState(version);
  const [isSent, setIsSent] = useState(false);
  if (isSent && version !== key) {
    setKey(version);
    setIsSent(false);
  }
  return { key, onDone: () => setIsSent(true) };
}
