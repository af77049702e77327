import type { Day } from "@/lib/domain/calendar/day";
import type { AnchorDecision, AnchorFinding } from "@/lib/domain/report/editions/carry";
import type { By, FieldChange, Named, NamedFile } from "@/lib/domain/event/named";
import type { PartFacts, ReturnKind, UrgeChannel } from "@/lib/domain/task/model";
import type { TaskOrigin } from "@/lib/domain/task/origin";

/** One kind per verb, with its particulars: plain JSON. */
export type TaskParticulars = {
  "task.drafted": {
    by: By;
    number: string;
    title: string;
    origin: TaskOrigin;
    reportId: string | null;
    sources: { passageId: string | null; quote: string }[];
  };
  "task.amended": {
    by: By;
    changes: FieldChange[];
    reason: string | null;
    /** Units that had been asked and are taken off; absent where there are none. */
    lost?: Named[];
    /** Co-leads that had countersigned what is no longer so, and are to sign again; absent where there are none. */
    unsigned?: Named[];
  };
  "task.discarded": { by: By; number: string; title: string; reason: string | null };
  "task.issued": {
    by: By;
    lead: Named;
    parts: { unit: Named; relation: PartFacts["relation"]; dueOn: Day | null }[];
    reviewingUnit: Named | null;
    dueOn: Day;
    /** 1 for the first issue; more after a unit declined. */
    attempt: number;
  };
  "task.acknowledged": { by: By; lead: Named };
  "task.declined": {
    by: By;
    lead: Named;
    reason: string;
    /** Units whose parts end with it; absent where there are none. */
    lost?: Named[];
  };
  "task.progressReported": {
    by: By;
    unit: Named;
    from: number;
    to: number;
    text: string;
    difficulties: string | null;
    needs: string | null;
    /** "No change": one click, counts as stalling. */
    noChange: boolean;
    measuresDone: Named[];
    evidence: NamedFile[];
  };
  "task.evidenceAttached": { by: By; unit: Named; files: NamedFile[]; /** Positions of the criteria they serve. */ criteria: number[] };
  "task.evidenceRemoved": { by: By; unit: Named; file: NamedFile };
  "task.prepared": {
    by: By;
    lead: Named;
    statement: string;
    evidence: NamedFile[];
    exceptions: { criterion: number; reason: string }[];
  };
  "task.handedBack": { by: By; lead: Named; reason: string };
  "task.countersigned": { by: By; unit: Named };
  "task.submitted": {
    by: By;
    lead: Named;
    statement: string;
    endorsedOn: Day;
    preparedBy: Named;
    /** The head also prepared it, being liaison too; shown. */
    bothRoles: boolean;
  };
  "task.withdrawn": { by: By; lead: Named; reason: string | null };
  "task.evidenceOpened": { by: By; file: NamedFile };
  "task.returned": {
    by: By;
    returnKind: ReturnKind;
    reason: string;
    missing: string | null;
    /** The effective day after the return. */
    dueOn: Day;
    /** The day a return for papers grants; it never takes days away. */
    grantedDueOn: Day | null;
  };
  "task.closed": { by: By; opinion: string | null; acceptedOn: Day; originalDueOn: Day; dueOn: Day };
  "task.partAcknowledged": { by: By; unit: Named };
  "task.partDeclined": { by: By; unit: Named; reason: string };
  "task.partReported": { by: By; unit: Named; text: string };
  "task.partWaived": { by: By; unit: Named; reason: string };
  "task.urged": { by: By; to: Named[]; channel: UrgeChannel; text: string };
  /** Shown to its author, addressees, leaders and office alone, as is the next. */
  "task.instructed": { by: By; instructionId: string; text: string; addressees: Named[] };
  "task.instructionRead": { by: By; instructionId: string; authorId: string; unit: Named; addressees: Named[] };
  /** Another edition, or reading, has not all of the task's words as they were: they wait for the office. */
  "task.sourceTouched": { by: By; edition: number; sources: { quote: string; finding: AnchorFinding; /** The words that stand in their place now; null where that is not known. */ offered: string | null }[] };
  "task.sourceDecided": { by: By; edition: number; decision: AnchorDecision; from: string; /** Null where they stay words of the former edition. */ to: string | null; reason: string | null };
};
