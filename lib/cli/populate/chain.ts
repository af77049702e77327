import { randomSalt } from "@/lib/crypto/digest";
import { digestOf, hashOf, type Sealed } from "@/lib/db/record-event";
import { idAt } from "@/lib/cli/populate/draw";
import type { EventKind, Particulars } from "@/lib/domain/event/kinds";
import { streamOf } from "@/lib/domain/event/kinds";
import type { By } from "@/lib/domain/event/named";
import type { TaskState } from "@/lib/domain/event/task-state";

type Row = Readonly<Record<string, unknown>>;
type Recorded<K extends EventKind> = { readonly kind: K; readonly by: By; readonly at: Date; readonly particulars: Omit<Particulars<K>, "by">; readonly state: TaskState | null };

/** The events of one stream, each sealed onto the one before, as rows. */
export class Chain {
  readonly events: Row[] = [];
  readonly particulars: Row[] = [];
  private head: { sequence: number; hash: string } = { sequence: 0, hash: "" };

  constructor(readonly streamId: string) {}

  record<K extends EventKind>({ kind, by, at, particulars, state }: Recorded<K>): void {
    const salt = randomSalt();
    const body = { by, ...particulars };
    const sealed: Sealed = {
      streamType: streamOf(kind),
      streamId: this.streamId,
      sequence: this.head.sequence + 1,
      kind,
      at,
      actorId: by.personId,
      state,
      particularsDigest: digestOf(salt, body),
      previousHash: this.head.hash,
    };
    const id = idAt(at);
    this.head = { sequence: sealed.sequence, hash: hashOf(sealed) };
    this.events.push({ id, ...sealed, hash: this.head.hash });
    this.particulars.push({ eventId: id, salt, body });
  }

  /** The end of the stream, once no event follows. */
  headRow(streamType: "task" | "report"): Row {
    return { streamType, streamId: this.streamId, ...this.head };
  }
}
