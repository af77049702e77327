"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { ImportStep } from "@/components/import/send-report";
import { Button } from "@/components/ui/button";
import { ProgressBar } from "@/components/ui/progress-bar";

const STEPS = ["sending", "reading", "structure"] as const;

/** Where a report is on its way in, as far as is known: bytes sent, pages read, else how long it has taken. */
export function StartProgress({ step, onCancel }: { step: ImportStep; onCancel: () => void }) {
  const t = useTranslations("import.start");
  const at = step.step === "waiting" ? "reading" : step.step;
  return (
    <div className="mb-6 grid gap-2 text-13">
      <ol className="flex flex-wrap gap-x-5 text-ink-3">
        {STEPS.map((name, index) => (
          <li key={name} aria-current={name === at ? "step" : undefined} className={name === at ? "font-bold text-ink" : undefined}>
            {index + 1} {t(`steps.${name}`)}
          </li>
        ))}
      </ol>
      <div className="flex min-h-ctl-s flex-wrap items-center gap-x-4 gap-y-1.5">
        <span aria-hidden="true">
          <HowFar key={step.step} step={step} />
        </span>
        <Button size="small" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}

function HowFar({ step }: { step: ImportStep }) {
  const t = useTranslations("import.start");
  const seconds = useSeconds();
  if (step.step === "sending") return <ProgressBar percent={percentOf(step.sent, step.size)} className="w-40 max-sm:w-28" />;
  if (step.step === "reading" && step.page !== undefined && step.pages !== undefined) {
    return (
      <>
        <ProgressBar percent={percentOf(step.page, step.pages)} className="w-40 max-sm:w-28" /> <span className="ms-3 text-ink-2">{t("pages", { page: step.page, pages: step.pages })}</span>
      </>
    );
  }
  return (
    <span className="text-ink-2">
      {step.step === "waiting" && <span className="me-3">{t("doing.waiting")}</span>}
      {t("seconds", { seconds })}
    </span>
  );
}

function percentOf(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((part / whole) * 100);
}

/** Whole seconds since it was first drawn. */
function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
