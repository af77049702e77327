"use client";

import { useEffect, useRef } from "react";

/**
 * Does something once the pointer is up again, or at once where none is down. What is done on leaving a field may move
 * the rest of the page, and what moves away under a pressed pointer is not clicked.
 */
export function useAfterPress(): (act: () => void) => void {
  const isDown = useRef(false);
  useEffect(() => {
    const press = () => void (isDown.current = true);
    const lift = () => void (isDown.current = false);
    document.addEventListener("pointerdown", press, { capture: true });
    for (const name of ["pointerup", "pointercancel"]) document.addEventListener(name, lift, { capture: true });
    return () => {
      document.removeEventListener("pointerdown", press, { capture: true });
      for (const name of ["pointerup", "pointercancel"]) document.removeEventListener(name, lift, { capture: true });
    };
  }, []);
  return (act) => {
    if (!isDown.current) return act();
    document.addEventListener("pointerup", () => setTimeout(act), { once: true });
  };
}
