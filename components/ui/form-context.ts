"use client";

import { createContext, useContext } from "react";

/** What a form tells its fields: whether it is being sent, and the words for each wrong field by name. */
type FormState = { readonly pending: boolean; readonly faults: ReadonlyMap<string, string> };

export const FormContext = createContext<FormState>({ pending: false, faults: new Map() });

export function useFormState(): FormState {
  return useContext(FormContext);
}

/** How a field wires what one types in to its label, hint and fault. */
export type FieldWiring = {
  readonly id: string;
  readonly name: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
  readonly "aria-required": true | undefined;
};

export const FieldContext = createContext<FieldWiring | null>(null);

/** @throws Error for a text field or list that stands in no `Field`: it would have no name and no label. */
export function useField(): FieldWiring {
  const wiring = useContext(FieldContext);
  if (wiring === null) throw new Error("Stands in no Field.");
  return wiring;
}
