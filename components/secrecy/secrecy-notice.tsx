import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";

/** What must not enter this system, said wherever something may. */
export function SecrecyNotice({ className = "text-12 text-ink-3" }: { className?: string }) {
  const t = useTranslations("secrecy");
  return <p className={classes("col-span-full", className)}>{t("notice")}</p>;
}
