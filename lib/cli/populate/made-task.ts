import { Chain } from "@/lib/cli/populate/chain";
import { idAt } from "@/lib/cli/populate/draw";
import type { Day } from "@/lib/domain/calendar/day";
import type { Particulars, TaskEventKind } from "@/lib/domain/event/kinds";
import type { By } from "@/lib/domain/event/named";
import { stateOf } from "@/lib/domain/event/task-state";
import type { LightFacts, PartFacts, TaskFacts } from "@/lib/domain/task/model";

type Row = Readonly<Record<string, unknown>>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Facts = Mutable<LightFacts & Pick<TaskFacts, "version" | "everIssued" | "leadUnitId" | "reviewingUnitId"> & { readonly parts: Mutable<PartFacts>[] }>;

const NOTHING_YET: Omit<Facts, "parts"> = {
  status: "draft",
  version: 1,
  everIssued: false,
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

/** One task under construction: its facts as they stand, its rows by table, and its chain of events. */
export class MadeTask {
  readonly id: string;
  readonly facts: Facts = { ...NOTHING_YET, parts: [] };
  private readonly rows = new Map<string, Row[]>();
  private readonly chain: Chain;

  constructor(createdAt: Date) {
    this.id = idAt(createdAt);
    this.chain = new Chain(this.id);
  }

  add(table: string, row: Row): void {
    this.rows.set(table, [...this.rowsOf(table), row]);
  }

  rowsOf(table: string): readonly Row[] {
    if (table === "Event") return this.chain.events;
    if (table === "EventParticulars") return this.chain.particulars;
    if (table === "StreamHead") return [this.chain.headRow("task")];
    return this.rows.get(table) ?? [];
  }

  /** Changes the facts and records the event that did it, with the state after it. */
  record<K extends TaskEventKind>(kind: K, by: By, at: Date, particulars: Omit<Particulars<K>, "by">, change: Partial<Facts> = {}): void {
    Object.assign(this.facts, change);
    this.chain.record({ kind, by, at, particulars, state: stateOf(this.facts) });
  }
}
