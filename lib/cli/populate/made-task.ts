import { randomSalt } from "@/lib/crypto/digest";
import { digestOf, hashOf, type Sealed } from "@/lib/db/record-event";
import { idAt } from "@/lib/cli/populate/draw";
import type { Day } from "@/lib/domain/calendar/day";
import type { Particulars, TaskEventKind } from "@/lib/domain/event/kinds";
import type { By } from "@/lib/domain/event/named";
import { stateOf } from "@/lib/domain/event/task-state";
import type { LightFacts, PartFacts } from "@/lib/domain/task/model";

type Row = Readonly<Record<string, unknown>>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Facts = Mutable<LightFacts & { readonly version: number; readonly leadUnitId: string | null; readonly reviewingUnitId: null; readonly parts: Mutable<PartFacts>[] }>;

const NOTHING_YET: Omit<Facts, "parts"> = {
  status: "draft",
  version: 1,
  leadUnitId: null,
  reviewingUnitId: null,
  issuedOn: null,
  originalDueOn: null,
  dueOn: null,
  suspendedSince: null,
  submittedOn: null,
  acceptedOn: null,
  closedOn: null,
  returnedOn: null,
  lastRealProgressOn: null,
  nextMeasureOn: null,
};

/** Ten in the morning in Shanghai and some minutes. */
export function instantOn(day: Day, minutes: number): Date {
  return new Date(Date.parse(`${day}T02:00:00.000Z`) + minutes * 60_000);
}

/** One task under construction: its facts as they stand, its rows, and its events, each sealed onto the one before. */
export class MadeTask {
  readonly id: string;
  readonly facts: Facts = { ...NOTHING_YET, parts: [] };
  readonly rows = new Map<string, Row[]>();
  private sequence = 0;
  private previousHash = "";

  constructor(createdAt: Date) {
    this.id = idAt(createdAt);
  }

  add(table: string, row: Row): void {
    this.rows.set(table, [...(this.rows.get(table) ?? []), row]);
  }

  /** Changes the facts and records the event that did it, with the state after it. */
  record<K extends TaskEventKind>(kind: K, by: By, at: Date, particulars: Omit<Particulars<K>, "by">, change: Partial<Facts> = {}): void {
    Object.assign(this.facts, change);
    this.sequence += 1;
    const salt = randomSalt();
    const body = { by, ...particulars };
    const sealed: Sealed = {
      streamType: "task",
      streamId: this.id,
      sequence: this.sequence,
      kind,
      at,
      actorId: by.personId,
      state: stateOf(this.facts),
      particularsDigest: digestOf(salt, body),
      previousHash: this.previousHash,
    };
    const id = idAt(at);
    this.previousHash = hashOf(sealed);
    this.add("Event", { id, ...sealed, hash: this.previousHash });
    this.add("EventParticulars", { eventId: id, salt, body });
  }

  /** The end of its stream, once no event follows. */
  head(): Row {
    return { streamType: "task", streamId: this.id, sequence: this.sequence, hash: this.previousHash };
  }
}
