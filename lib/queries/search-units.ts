import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { visibleTo } from "@/lib/db/visibility";
import { wordsIn } from "@/lib/domain/find-words";
import { seesAll, type Viewer } from "@/lib/domain/people/viewer";
import { containing } from "@/lib/queries/contains";

/** A unit by its name, and how many tasks of it one may see. */
export type FoundUnit = { readonly id: string; readonly name: string; readonly shortName: string; readonly tasks: number };

/** The units whose names have all the words; one query. Whoever does not see all tasks finds the units of those they see. */
export async function searchUnits(viewer: Viewer, asked: string, limit: number): Promise<FoundUnit[]> {
  const seen = { relation: { not: "former" }, task: visibleTo(viewer) } as const satisfies Prisma.TaskUnitWhereInput;
  const named = wordsIn(asked).map((word) => ({ OR: [{ name: containing(word) }, { shortName: containing(word) }] }));
  const units = await db().unit.findMany({
    where: { AND: named, OR: [{ tasks: { some: seen } }, ...(seesAll(viewer) ? [{ active: true }] : [])] },
    orderBy: [{ position: "asc" }, { code: "asc" }],
    take: limit,
    relationLoadStrategy: "join",
    select: { id: true, name: true, shortName: true, _count: { select: { tasks: { where: seen } } } },
  });
  return units.map(({ _count, ...unit }) => ({ ...unit, tasks: _count.tasks }));
}
