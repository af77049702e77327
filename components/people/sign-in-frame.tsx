import type { ReactNode } from "react";
import { SecrecyNotice } from "@/components/secrecy/secrecy-notice";

/** The pages before the desk: what to do at one side, a sentence of the report on paper at the other; on a phone below. */
export function SignInFrame({ paper, preferences, children }: { paper: ReactNode; preferences: ReactNode; children: ReactNode }) {
  return (
    <div className="grid min-h-dvh md:grid-cols-[minmax(0,1fr)_minmax(400px,520px)]">
      <main id="main" tabIndex={-1} className="flex flex-col justify-center px-18 py-14 max-lg:px-10 max-sm:px-4 max-sm:py-8 md:order-2">
        {children}
        <SecrecyNotice className="mt-4 text-13 text-ink-2" />
        <div className="mt-10 flex flex-wrap justify-between gap-x-5 gap-y-3 border-t border-line pt-3.5 max-sm:mt-6">{preferences}</div>
      </main>
      {paper}
    </div>
  );
}
