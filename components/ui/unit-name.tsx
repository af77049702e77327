import { classes } from "@/components/ui/classes";

/** A unit: plain words, never broken over lines, Chinese in any language of ours. */
export function UnitName({ name, shortName, className }: { name: string; shortName?: string | null; className?: string }) {
  const shown = shortName ?? name;
  return (
    <span lang="zh-CN" title={shown === name ? undefined : name} className={classes("whitespace-nowrap", className)}>
      {shown}
    </span>
  );
}
