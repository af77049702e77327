import type { StoredEvent } from "@/lib/db/record-event";
import { Conflict } from "@/lib/domain/errors";

/** Someone else's verb came first: carries the events since the version the form showed, oldest first. */
export class ChangedMeanwhile extends Conflict {
  constructor(readonly events: readonly StoredEvent[]) {
    super("changed-meanwhile", { count: events.length });
  }
}
