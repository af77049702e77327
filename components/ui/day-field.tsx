"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { classes } from "@/components/ui/classes";
import { DayCalendar } from "@/components/ui/day-calendar";
import { readDay } from "@/components/ui/day-typing";
import { useField } from "@/components/ui/form-context";
import { FIELD_LOOK } from "@/components/ui/text-input";
import { useAnchored } from "@/components/ui/use-anchored";
import { dayAt, type Day } from "@/lib/domain/calendar/day";

/**
 * A day, typed as `2024-11-12` (or as people write days, put right on leaving and on Enter), or chosen from a calendar:
 * by its button, or the down key in the field. Inside a `Field`.
 */
export function DayField({ defaultValue = "", className, onDay }: { defaultValue?: string; className?: string; /** Null with what is typed where that is no day. */ onDay?: (day: Day | null, typed: string) => void }) {
  const t = useTranslations("ui.day");
  const wiring = useField();
  const whole = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useAnchored(open, field, panel);

  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: PointerEvent) => !whole.current?.contains(event.target as Node) && setOpen(false);
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, [open]);

  function write(day: Day | null) {
    const input = field.current!;
    if (day !== null && input.value !== day) {
      input.value = day;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
    onDay?.(day, input.value.trim());
  }

  function close() {
    setOpen(false);
    field.current?.focus();
  }

  function byKey(event: KeyboardEvent) {
    if (event.key === "ArrowDown" && !open) {
      event.preventDefault();
      setOpen(true);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === "Enter" && event.target === field.current && !event.nativeEvent.isComposing) {
      // Enter may send the form, which takes what stands in the field.
      write(readDay(field.current.value));
    }
  }

  return (
    <div ref={whole} className={classes("relative w-44", className)} onKeyDown={byKey} onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && event.relatedTarget !== null && setOpen(false)}>
      <input ref={field} type="text" inputMode="numeric" autoComplete="off" placeholder={t("placeholder")} defaultValue={defaultValue} {...wiring} className={classes(FIELD_LOOK, "h-ctl pe-14")} onBlur={(event) => write(readDay(event.target.value))} />
      <button type="button" aria-label={t("choose")} aria-haspopup="dialog" aria-expanded={open} onClick={() => (open ? close() : setOpen(true))} className="absolute inset-y-0 end-0 px-2.5 text-12 text-accent pointer-coarse:min-w-11">
        {t("calendar")}
      </button>
      {open && (
        <div ref={panel} role="dialog" aria-label={t("choose")} className="fade fixed z-30 overflow-y-auto rounded-2 bg-canvas p-3 shadow-over">
          <DayCalendar chosen={readDay(field.current?.value ?? "")} today={dayAt(new Date())} onChoose={(day) => (write(day), close())} />
        </div>
      )}
    </div>
  );
}
