import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";
import { PopoverButton } from "@/components/ui/popover-button";
import { TextLink } from "@/components/ui/text-link";

type Props = {
  /** The name of what is defined. */
  readonly name: string;
  /** What it means, in a sentence. */
  readonly words: ReactNode;
  /** The list that its figure counts, and the words of the way there. */
  readonly href?: string | undefined;
  readonly way?: string | undefined;
  /** What the button is called where the words it shows do not say it. */
  readonly label?: string;
  readonly className?: string;
  /** What is shown; the name where nothing else is. */
  readonly children?: ReactNode;
};

/** A word that tells what it means: dotted at rest over it, its definition and the way to its list float beside it. */
export function Definition({ name, words, href, way, label, className, children = name }: Props) {
  return (
    <PopoverButton label={children} name={label} onHover className={classes("go decoration-dotted underline-offset-3 hover:underline", className)} panelClassName="w-[min(300px,calc(100vw-16px))] px-3 py-2 text-12">
      <b>{name}</b>
      <p>{words}</p>
      {href !== undefined && way !== undefined && <TextLink href={href}>{way}</TextLink>}
    </PopoverButton>
  );
}
