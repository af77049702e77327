import type { Role, RoleHeld } from "@/lib/domain/people/roles";
import { heldAs, type Viewer } from "@/lib/domain/people/viewer";
import type { TaskFacts } from "@/lib/domain/task/model";
import { rolesReviewing } from "@/lib/domain/task/reviewer";
import type { BuiltVerb } from "@/lib/domain/task/verbs";

/** A verb on a task that exists. */
export type ActingVerb = Exclude<BuiltVerb, "draft">;

/** The role in which a viewer would do a verb, and the unit it concerns: theirs or, for a waiver, the part's. */
export type Capacity = { readonly held: RoleHeld; readonly unitId: string };

type Find = (viewer: Viewer, task: TaskFacts) => Capacity[];

const own = (held: RoleHeld): Capacity => ({ held, unitId: held.unitId });

const anywhere = (...roles: Role[]): Find => (viewer) => heldAs(viewer, ...roles).map(own);

const inUnits = (unitIds: (task: TaskFacts) => (string | null)[], ...roles: Role[]): Find => (viewer, task) =>
  heldAs(viewer, ...roles).filter(({ unitId }) => unitIds(task).includes(unitId)).map(own);

const lead = (task: TaskFacts) => [task.leadUnitId];
const parts = (task: TaskFacts) => task.parts.map((part) => part.unitId);
const coLeads = (task: TaskFacts) => task.parts.filter((part) => part.relation === "coLead").map((part) => part.unitId);
const allUnits = (task: TaskFacts) => [...lead(task), ...parts(task)];

const office = anywhere("officeHead", "office");
const reviewer: Find = (viewer, task) => rolesReviewing(viewer, task).map(own);

const waivingOffice: Find = (viewer, task) =>
  heldAs(viewer, "officeHead", "office").slice(0, 1).flatMap((held) => parts(task).map((unitId) => ({ held, unitId })));

/** By whom a verb is done (DESIGN, Lifecycle). What is not here, nobody may do. */
export const CAPACITIES: Record<ActingVerb, Find> = {
  amend: office,
  discard: office,
  issue: office,
  acknowledge: inUnits(lead, "unitHead", "liaison"),
  decline: inUnits(lead, "unitHead", "liaison"),
  reportProgress: inUnits(allUnits, "liaison", "unitHead"),
  attachEvidence: inUnits(allUnits, "liaison", "unitHead"),
  removeEvidence: inUnits(allUnits, "liaison", "unitHead"),
  prepare: inUnits(lead, "liaison"),
  handBack: inUnits(lead, "unitHead"),
  countersign: inUnits(coLeads, "unitHead"),
  submit: inUnits(lead, "unitHead"),
  withdraw: inUnits(lead, "unitHead", "liaison"),
  openEvidence: reviewer,
  return: reviewer,
  close: reviewer,
  acknowledgePart: inUnits(parts, "unitHead", "liaison"),
  declinePart: inUnits(parts, "unitHead", "liaison"),
  reportPart: inUnits(parts, "unitHead"),
  waivePart: waivingOffice,
  urge: anywhere("officeHead", "office", "leader"),
  instruct: anywhere("leader"),
};
