"use client";

import { createContext } from "react";

type Selection = {
  readonly chosen: ReadonlySet<string>;
  /** Every task of the page. */
  readonly all: readonly string[];
  readonly choose: (ids: readonly string[], chosen: boolean) => void;
};

export const SelectionContext = createContext<Selection>({ chosen: new Set(), all: [], choose: () => undefined });
