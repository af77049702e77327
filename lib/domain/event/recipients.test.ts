import { describe, expect, it } from "vitest";
import { SAMPLE_EVENTS } from "@/lib/domain/event/events.fixture";
import { EVENT_KINDS, streamOf, type EventKind, type EventOf } from "@/lib/domain/event/kinds";
import { recipientsOf, type Recipient, type RecipientContext } from "@/lib/domain/event/recipients";
import type { Viewer } from "@/lib/domain/people/viewer";
import { aViewer } from "@/lib/domain/people/viewer.fixture";
import { reviewedBy } from "@/lib/domain/task/reviewer";
import { aPart, aTask } from "@/lib/domain/task/task.fixture";
import { canSeeInstruction, sightOf } from "@/lib/domain/task/visibility";

const PEOPLE = [
  "unitHead market", "liaison market", "unitHead urban", "liaison urban", "liaison emergency", "liaison housing", "unitHead district", "unitHead inspection",
  "office office", "officeHead office", "leader district", "observer district", "administrator district",
] as const;

const TASK = aTask({ parts: [aPart("urban", { relation: "coLead" }), aPart("emergency")], leftUnitIds: ["housing"] });
const CONTEXT: RecipientContext = { ...TASK, reviewedBy: "office" };

const sampleOf = <K extends EventKind>(kind: K) => SAMPLE_EVENTS.find((event) => event.kind === kind) as EventOf<K>;

/** As the database resolves them: whoever a selector names, less the actor. */
function isTold({ personId, roles }: Viewer, recipients: readonly Recipient[], actorId: string | null): boolean {
  if (personId === actorId) return false;
  return recipients.some((recipient) => {
    if ("personId" in recipient) return recipient.personId === personId;
    if ("unitId" in recipient) return roles.some(({ role, unitId }) => unitId === recipient.unitId && recipient.roles.includes(role));
    return roles.some(({ role }) => role === recipient.role);
  });
}

function told(kind: EventKind, context: Partial<RecipientContext> = {}, actorId: string | null = null, event: EventOf = sampleOf(kind)): (typeof PEOPLE)[number][] {
  const recipients = recipientsOf({ ...event, actorId }, { ...CONTEXT, ...context });
  return PEOPLE.filter((name) => isTold(aViewer(name), recipients, actorId));
}

const LEAD = ["unitHead market", "liaison market"];
const UNITS = [...LEAD, "unitHead urban", "liaison urban", "liaison emergency"];
const OFFICE = ["office office", "officeHead office"];

describe("who is told", () => {
  it.each<[EventKind, string[]]>([
    ["task.drafted", []],
    ["task.amended", UNITS],
    ["task.issued", UNITS],
    ["task.acknowledged", OFFICE],
    ["task.declined", OFFICE],
    ["task.evidenceAttached", []],
    ["task.prepared", ["unitHead market", "unitHead urban"]],
    ["task.handedBack", ["liaison market"]],
    ["task.countersigned", LEAD],
    ["task.submitted", OFFICE],
    ["task.withdrawn", OFFICE],
    ["task.returned", UNITS],
    ["task.closed", UNITS],
    ["task.partReported", LEAD],
    ["task.partDeclined", [...LEAD, ...OFFICE]],
    ["task.partWaived", [...LEAD, "unitHead urban", "liaison urban"]],
    ["task.urged", [...LEAD, "unitHead urban", "liaison urban"]],
    ["task.instructed", [...LEAD, "unitHead urban", "liaison urban", ...OFFICE]],
    ["task.instructionRead", ["leader district"]],
    ["system.sealed", []],
  ])("of %s: %j", (kind, expected) => {
    expect(told(kind)).toEqual(expected);
  });

  it("of an amended draft: nobody", () => {
    expect(told("task.amended", { status: "draft" })).toEqual([]);
  });

  it("of an amendment: also a unit that it takes off", () => {
    const taking = SAMPLE_EVENTS.find(({ kind, particulars }) => kind === "task.amended" && "lost" in particulars)!;
    expect(told("task.amended", {}, null, taking)).toEqual([...UNITS, "liaison housing"]);
  });

  it("of a task that its lead hands back: also the units whose parts end with it", () => {
    const ending = SAMPLE_EVENTS.find(({ kind, particulars }) => kind === "task.declined" && "lost" in particulars)!;
    expect(told("task.declined", { status: "draft" }, null, ending)).toEqual(["liaison housing", ...OFFICE]);
  });

  it("of progress: the office where something is needed, the lead where another unit reports", () => {
    const [needing, , supporting] = SAMPLE_EVENTS.filter(({ kind }) => kind === "task.progressReported");
    expect(told("task.progressReported", {}, null, needing)).toEqual(OFFICE);
    expect(told("task.progressReported", {}, null, supporting)).toEqual(LEAD);
  });

  it("of a submission: whoever reviews", () => {
    expect(told("task.submitted", { reviewedBy: "reviewingUnit", reviewingUnitId: "inspection" })).toEqual(["unitHead inspection"]);
    expect(told("task.submitted", { reviewedBy: "leader" })).toEqual(["leader district"]);
    expect(reviewedBy(TASK)).toBe("office");
  });

  it("never is the actor, where an event names one person", () => {
    for (const event of SAMPLE_EVENTS) {
      const persons = recipientsOf({ ...event, actorId: null }, CONTEXT).flatMap((recipient) => ("personId" in recipient ? recipient.personId : []));
      for (const actorId of persons) expect(recipientsOf({ ...event, actorId }, CONTEXT)).not.toContainEqual({ personId: actorId });
    }
    expect(told("task.instructionRead", {}, "leader district")).toEqual([]);
  });

  it.each(EVENT_KINDS.filter((kind) => streamOf(kind) === "task"))("may see what they are told of, of %s", (kind) => {
    for (const status of ["draft", "issued", "active", "submitted", "closed"] as const) {
      if (status === "draft" && !["task.drafted", "task.amended", "task.discarded", "task.declined"].includes(kind)) continue;
      for (const name of told(kind, { status })) expect(sightOf(aViewer(name), { ...TASK, status }), `${name} ${status}`).toBe("whole");
    }
  });

  it("of an instruction is nobody who may not read it", () => {
    for (const kind of ["task.instructed", "task.instructionRead"] as const) {
      for (const name of told(kind)) expect(canSeeInstruction(aViewer(name), { authorId: "leader district", addresseeUnitIds: ["market", "urban"] }), name).toBe(true);
    }
  });

  it("is told once, whatever the number of reasons", () => {
    const event = sampleOf("task.partWaived");
    const recipients = recipientsOf({ ...event, particulars: { ...event.particulars, unit: { id: "market", name: "" } }, actorId: null }, CONTEXT);
    expect(recipients).toEqual([{ unitId: "market", roles: ["unitHead", "liaison"] }]);
  });
});

it("tells a unit that handed its part back nothing of what is done since, but that it was let off", () => {
  const left = { leftUnitIds: ["housing", "urban"] };
  for (const kind of ["task.amended", "task.returned", "task.closed"] as const) expect(told(kind, left), kind).toEqual([...LEAD, "liaison emergency"]);
  expect(told("task.prepared", left)).toEqual(["unitHead market"]);
  expect(told("task.partWaived", left)).toEqual([...LEAD, "unitHead urban", "liaison urban"]);
});
