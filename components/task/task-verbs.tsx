"use client";

import { useTranslations } from "next-intl";
import { useState, type ReactNode } from "react";
import { BlockedButton, Button, ButtonLink } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { Dialog } from "@/components/ui/dialog";
import { VerbBar } from "@/components/ui/verb-bar";

/** One thing that may be done here, or that one would expect to do. */
export type VerbItem = {
  readonly key: string;
  readonly label: string;
  /** The likeliest next: filled, and alone in sight on a phone. */
  readonly primary?: boolean;
} & (
  | { readonly is: "dialog"; readonly title: ReactNode; readonly lead?: string; readonly wide?: boolean; readonly body: ReactNode }
  /** A form of one button, done on the spot. */
  | { readonly is: "plain"; readonly body: ReactNode }
  | { readonly is: "link"; readonly href: string }
  /** Sends a form that stands in the page. */
  | { readonly is: "send"; readonly form: string; readonly name?: string }
  | { readonly is: "blocked"; readonly reason: string }
);

/** The bar at the foot: on a phone the likeliest verb and one button for the rest, in a sheet. */
export function TaskVerbs({ label, items, aside }: { label: string; items: readonly VerbItem[]; aside?: ReactNode }) {
  const t = useTranslations("task-page.bar");
  const [open, setOpen] = useState<string | null>(null);
  const [sheet, setSheet] = useState(false);
  const opened = items.find(({ key }) => key === open);
  // What others did may take the verb away while its form is open: what was typed there stays all the same.
  const [held, setHeld] = useState<VerbItem | undefined>(undefined);
  if (opened !== undefined && opened !== held) setHeld(opened);
  const drawn = opened === undefined && open !== null && held?.key === open ? [...items, held] : items;
  const first = items.find(({ primary }) => primary) ?? items[0];
  const others = items.filter((item) => item !== first);

  function choose(key: string) {
    setSheet(false);
    setOpen(key);
  }

  return (
    <VerbBar label={label} aside={aside}>
      {items.length === 0 && <span className="text-ink-3">{t("nothing")}</span>}
      {items.map((item) => (
        <div key={item.key} className={classes("min-w-0", item !== first && "max-sm:hidden")}>
          <Verb item={item} onOpen={setOpen} />
        </div>
      ))}
      {others.length > 0 && (
        <Button className="sm:hidden" aria-haspopup="dialog" onClick={() => setSheet(true)}>
          {t("more", { count: others.length })}
        </Button>
      )}
      <Dialog open={sheet} onClose={() => setSheet(false)} title={t("others")}>
        <div className="grid gap-3 [&_button]:w-full [&_form]:grid">
          {others.map((item) => (
            <Verb key={item.key} item={item} onOpen={choose} />
          ))}
        </div>
      </Dialog>
      {drawn.map((item) =>
        item.is === "dialog" ? (
          <Dialog key={item.key} open={open === item.key} onClose={() => setOpen(null)} title={item.title} {...(item.lead !== undefined && { lead: item.lead })} wide={item.wide ?? false}>
            {item.body}
          </Dialog>
        ) : null,
      )}
    </VerbBar>
  );
}

function Verb({ item, onOpen }: { item: VerbItem; onOpen: (key: string) => void }) {
  const kind = item.primary ? "primary" : "secondary";
  if (item.is === "plain") return item.body;
  if (item.is === "blocked") return <BlockedButton reason={item.reason}>{item.label}</BlockedButton>;
  if (item.is === "link") {
    return (
      <ButtonLink kind={kind} href={item.href}>
        {item.label}
      </ButtonLink>
    );
  }
  if (item.is === "send") {
    return (
      <Button type="submit" form={item.form} kind={kind} {...(item.name !== undefined && { name: item.name, value: "1" })}>
        {item.label}
      </Button>
    );
  }
  return (
    <Button kind={kind} aria-haspopup="dialog" onClick={() => onOpen(item.key)}>
      {item.label}
    </Button>
  );
}
