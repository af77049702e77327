import { AsyncLocalStorage } from "node:async_hooks";

/** What becomes known of a request while it is answered: its number, who asks, and the code with which a use case refused. */
export type RequestNotes = { readonly requestId?: string; personId?: string; refusal?: string };

/** Held outside of the module, of which each of Next's bundles has a copy of its own. */
const held = globalThis as { tiaoduRequestNotes?: AsyncLocalStorage<RequestNotes> };

function storage(): AsyncLocalStorage<RequestNotes> {
  return (held.tiaoduRequestNotes ??= new AsyncLocalStorage());
}

/** Runs what answers a request; what is noted meanwhile goes into `notes`. */
export function withNotes<T>(notes: RequestNotes, answer: () => T): T {
  return storage().run(notes, answer);
}

/** Notes something of the request that is being answered, for its line in the log; nothing outside of one. */
export function noteOfRequest(note: Omit<RequestNotes, "requestId">): void {
  Object.assign(storage().getStore() ?? {}, note);
}

/** What is known so far of the request that is being answered; nothing outside of one. */
export function notesOfRequest(): Readonly<RequestNotes> {
  return storage().getStore() ?? {};
}
