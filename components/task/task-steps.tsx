"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { stepsFrom } from "@/components/task/list-trail";
import { Kbd } from "@/components/ui/kbd";

/** To the task before and after, in the list one came from. */
export function TaskSteps() {
  const t = useTranslations("task-page.steps");
  const path = usePathname();
  const [steps, setSteps] = useState<ReturnType<typeof stepsFrom>>(null);
  // Only the browser knows the list.
  useEffect(() => setSteps(stepsFrom(path)), [path]);
  if (steps === null) return null;
  const ways = [
    { key: "k", href: steps.previous, words: t("previous") },
    { key: "j", href: steps.next, words: t("next") },
  ];
  return (
    <nav aria-label={t("label", { at: steps.at, total: steps.total })} className="flex items-baseline gap-4 text-13 text-ink-3">
      {ways.map(({ key, href, words }) =>
        href === null ? null : (
          <Link key={key} href={href} prefetch={false} data-key={key} className="go whitespace-nowrap hover:text-ink">
            <Kbd>{key.toUpperCase()}</Kbd> {words}
          </Link>
        ),
      )}
    </nav>
  );
}
