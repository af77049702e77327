"use client";

import { createContext, useContext, type ReactNode } from "react";

const Drawn = createContext<string | null>(null);

/** Whom what is drawn within is drawn for: the id of the person who was signed in. */
export function DrawnFor({ personId, children }: { readonly personId: string; readonly children: ReactNode }) {
  return <Drawn value={personId}>{children}</Drawn>;
}

/** What a form says of whom it was drawn for, so that it is not carried out in the name of another; nothing before sign-in. */
export function useDrawnFor(): { readonly drawnFor?: string } {
  const personId = useContext(Drawn);
  return personId === null ? {} : { drawnFor: personId };
}
