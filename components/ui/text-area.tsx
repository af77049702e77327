"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, type ComponentProps } from "react";
import { classes } from "@/components/ui/classes";
import { useField } from "@/components/ui/form-context";
import { FIELD_LOOK } from "@/components/ui/text-input";

/** From this share of the maximum on, what is left is worth saying. */
const NEAR = 0.8;

type Props = Omit<ComponentProps<"textarea">, "maxLength"> & {
  /** Characters the server takes. Longer text can be typed and is counted: pasted words are never cut silently. */
  readonly maximum?: number;
};

/** Several lines, growing with what is typed, inside a `Field`. */
export function TextArea({ className, maximum, rows = 2, onInput, ...rest }: Props) {
  const t = useTranslations("ui.counter");
  const field = useRef<HTMLTextAreaElement>(null);
  const [length, setLength] = useState(0);

  function measure() {
    const area = field.current;
    if (area === null) return;
    setLength(area.value.trim().length);
    area.style.height = "auto";
    // Not drawn yet, as in a dialog before it opens: its rows will do.
    if (area.scrollHeight === 0) return;
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  }

  useEffect(() => {
    measure();
    const form = field.current?.form;
    const afterReset = () => requestAnimationFrame(measure);
    form?.addEventListener("reset", afterReset);
    return () => form?.removeEventListener("reset", afterReset);
  }, []);

  const left = maximum === undefined ? null : maximum - length;
  return (
    <>
      <textarea
        ref={field}
        {...useField()}
        rows={rows}
        className={classes(FIELD_LOOK, "overflow-hidden py-[5px]", className)}
        onInput={(event) => {
          measure();
          onInput?.(event);
        }}
        {...rest}
      />
      {left !== null && length > maximum! * NEAR && (
        <p aria-live="polite" className={classes("mt-1 text-12", left < 0 ? "font-bold" : "text-ink-3")}>
          {left < 0 ? t("over", { count: -left }) : t("left", { count: left })}
        </p>
      )}
    </>
  );
}
