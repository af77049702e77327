import { db } from "@/lib/db/client";
import type { Day } from "@/lib/domain/calendar/day";
import { Forbidden } from "@/lib/domain/errors";
import { seesAll, type Viewer } from "@/lib/domain/people/viewer";

export type Share = { readonly count: number; readonly of: number };
export type ClosedFigures = { readonly onTimeOriginal: Share; readonly onTimeEffective: Share };

type Row = { original: bigint; originalOf: bigint; effective: bigint; effectiveOf: bigint };

/**
 * Of the closed tasks whose day has passed, those on time (lib/domain/metrics): one pass, whatever their number.
 * Counts all tasks there are, so it answers only those who may see all.
 *
 * @param leadUnitIds null for every lead unit
 */
export async function loadClosedFigures(viewer: Viewer, today: Day, leadUnitIds: readonly string[] | null): Promise<ClosedFigures> {
  if (!seesAll(viewer)) throw new Forbidden();
  const [row] = await db().$queryRaw<Row[]>`
    SELECT count(*) FILTER (WHERE "originalDueOn" < ${today} AND "acceptedOn" <= "originalDueOn") AS "original",
           count(*) FILTER (WHERE "originalDueOn" < ${today}) AS "originalOf",
           count(*) FILTER (WHERE "dueOn" < ${today} AND "acceptedOn" <= "dueOn") AS "effective",
           count(*) FILTER (WHERE "dueOn" < ${today}) AS "effectiveOf"
    FROM "Task"
    WHERE "status" = 'closed'
      AND (${leadUnitIds === null} OR EXISTS (
        SELECT 1 FROM "TaskUnit" u WHERE u."taskId" = "Task"."id" AND u."relation" = 'lead' AND u."unitId" = ANY(${[...(leadUnitIds ?? [])]})))`;
  const { original, originalOf, effective, effectiveOf } = row!;
  return {
    onTimeOriginal: { count: Number(original), of: Number(originalOf) },
    onTimeEffective: { count: Number(effective), of: Number(effectiveOf) },
  };
}
