import type { Tx } from "@/lib/db/transaction";
import { dayAt, type Day } from "@/lib/domain/calendar/day";
import { Conflict, Invalid } from "@/lib/domain/errors";
import type { Named } from "@/lib/domain/event/named";
import type { PartFields } from "@/lib/usecases/tasks/draft-fields";
import { askAgain, leaveTask } from "@/lib/usecases/tasks/leave-task";
import type { Ctx } from "@/lib/usecases/verb";

type Units = { readonly leadUnitId: string | null; readonly parts: readonly PartFields[] };

/** A part that nobody has acknowledged, reported or countersigned yet. */
export const FRESH_PART = { state: "pending", reason: null, acknowledgedOn: null, reportedOn: null, percent: 0, countersignedAt: null, countersignedById: null } as const;

/** Of a task that is issued, whose units have been asked: when and why they change. */
export type Asked = { readonly ctx: Ctx; readonly reason: string };

/**
 * Writes the lead and the parts of a task. A unit that is left out goes, but one that was asked, or left the task by
 * itself, stays as `former` and goes on knowing of that attempt; put back on a task that is issued, it is asked again.
 *
 * @param asked null for a draft
 * @returns the units that lost their part by this
 * @throws Invalid for a unit that is unknown, inactive or named twice; Conflict `part-kept` for one left out whose
 * part is under way or ended (in a draft all parts are still to come)
 */
export async function writeUnits(tx: Tx, taskId: string, units: Units, asked: Asked | null): Promise<Named[]> {
  const { leadUnitId, parts } = units;
  const joinsOn = asked && dayAt(asked.ctx.now);
  const lost: Named[] = [];
  const before = await tx.taskUnit.findMany({ where: { taskId }, include: { unit: { select: { shortName: true } } } });
  await requireUnits(tx, units, new Set(before.map(({ unitId }) => unitId)));
  const wanted = new Set([...(leadUnitId === null ? [] : [leadUnitId]), ...parts.map(({ unitId }) => unitId)]);

  for (const row of before) {
    const { id, unitId, relation, state, unit } = row;
    if (relation === "former" || (relation === "lead" ? unitId === leadUnitId : wanted.has(unitId) && unitId !== leadUnitId)) continue;
    if (relation !== "lead" && joinsOn !== null && state !== "pending" && state !== "declined") throw new Conflict("part-kept", { unit: unit.shortName });
    // One that changes places is neither, until it is put below: a task has one lead.
    if (wanted.has(unitId)) await tx.taskUnit.update({ where: { id }, data: { relation: "supporting" } });
    else if (await letGo(tx, row, asked)) lost.push({ id: unitId, name: unit.shortName });
  }
  if (leadUnitId !== null) await putUnit(tx, taskId, before, { unitId: leadUnitId, relation: "lead", part: "", dueOn: null, position: 0 }, joinsOn);
  for (const [index, part] of parts.entries()) await putUnit(tx, taskId, before, { ...part, position: index + 1 }, joinsOn);
  const back = before.filter(({ unitId, relation }) => relation === "former" && wanted.has(unitId)).map(({ unitId }) => unitId);
  if (joinsOn !== null && back.length > 0) await askAgain(tx, { taskId, unitId: { in: back } });
  return lost;
}

/** Whether the unit lost its part by this. */
async function letGo(tx: Tx, { id, taskId, unitId, leftAt }: { id: string; taskId: string; unitId: string; leftAt: Date | null }, asked: Asked | null): Promise<boolean> {
  if (leftAt === null && asked === null) {
    await tx.taskUnit.delete({ where: { id } });
    return false;
  }
  const loses = leftAt === null && asked !== null;
  if (loses) await leaveTask(tx, asked.ctx, { taskId, unitId, how: "lost", reason: asked.reason });
  await tx.taskUnit.update({ where: { id }, data: { relation: "former" } });
  return loses;
}

type Row = Omit<PartFields, "relation"> & { readonly relation: PartFields["relation"] | "lead"; readonly position: number };

/** A unit that was on the task in the same manner goes on where it was; any other begins anew. */
async function putUnit(tx: Tx, taskId: string, before: readonly { unitId: string; relation: string }[], row: Row, joinedOn: Day | null): Promise<void> {
  const { unitId } = row;
  const was = before.find((unit) => unit.unitId === unitId)?.relation;
  const goesOn = was !== undefined && was !== "former" && (was === "lead") === (row.relation === "lead");
  await tx.taskUnit.upsert({
    where: { taskId_unitId: { taskId, unitId } },
    create: { taskId, ...row, joinedOn },
    update: goesOn ? row : { ...row, ...FRESH_PART, joinedOn },
  });
}

async function requireUnits(tx: Tx, { leadUnitId, parts }: Units, known: ReadonlySet<string>): Promise<void> {
  const named = [{ unitId: leadUnitId, field: "leadUnitId" }, ...parts.map(({ unitId }, index) => ({ unitId, field: `parts.${index}.unitId` }))];
  const active = await tx.unit.findMany({ where: { id: { in: named.flatMap(({ unitId }) => unitId ?? []) }, active: true }, select: { id: true } });
  const usable = new Set([...known, ...active.map(({ id }) => id)]);
  const seen = new Set<string>();
  for (const { unitId, field } of named) {
    if (unitId === null) continue;
    if (!usable.has(unitId)) throw new Invalid("unit-unknown", {}, field);
    if (seen.has(unitId)) throw new Invalid("unit-twice", {}, field);
    seen.add(unitId);
  }
}
