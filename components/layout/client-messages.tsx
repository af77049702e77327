import { NextIntlClientProvider, type Messages } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

type Namespace = keyof Messages;

/** What every client island may say: those of `components/ui`, and every form in which one writes. */
const ALWAYS: readonly Namespace[] = ["ui", "errors", "failure", "secrecy"];

/**
 * Hands words to the client islands inside it: those of `ALWAYS`, and the namespaces named besides.
 * The rest of the catalogue stays on the server.
 */
export async function ClientMessages({ namespaces = [], children }: { namespaces?: readonly Namespace[]; children: ReactNode }) {
  const all = await getMessages();
  const picked = Object.fromEntries([...ALWAYS, ...namespaces].map((name) => [name, all[name]]));
  return <NextIntlClientProvider messages={picked as Partial<Messages>}>{children}</NextIntlClientProvider>;
}
