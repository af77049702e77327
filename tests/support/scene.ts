import { db } from "@/lib/db/client";
import { loadViewer } from "@/lib/db/load-viewer";
import type { Viewer } from "@/lib/domain/people/viewer";
import type { Ctx } from "@/lib/usecases/verb";
import { cleanDatabase } from "@/tests/support/database";
import { addScenePeople, type PersonKey } from "@/tests/support/scene-people";
import { addSceneReport, type SceneReport } from "@/tests/support/scene-report";
import { addSceneUnits, type UnitKey } from "@/tests/support/scene-units";

/**
 * A small district in an otherwise empty database: units, a person in every role, a report with six passages.
 * `units.justice` is an id, `people.justiceHead` a viewer ready to act. Tasks: tests/support/scene-tasks.
 */
export type Scene = {
  readonly units: Readonly<Record<UnitKey, string>>;
  readonly people: Readonly<Record<PersonKey, Viewer>>;
  readonly report: SceneReport;
};

/** The day on which scenes begin: a Monday. */
export const FIRST_DAY = "2024-03-04";

export async function buildScene(): Promise<Scene> {
  await cleanDatabase();
  const units = await addSceneUnits();
  const ids = await addScenePeople(units);
  const report = await addSceneReport(ids.office);
  return { units, people: await viewersOf(ids), report };
}

/** The person's context at ten in the morning in Shanghai. */
export function on(day: string, actor: Viewer, formKey?: string): Ctx {
  return { actor, now: new Date(`${day}T02:00:00.000Z`), ...(formKey !== undefined && { formKey }) };
}

/** The person's context on the scene's first day. */
export function by(actor: Viewer, formKey?: string): Ctx {
  return on(FIRST_DAY, actor, formKey);
}

async function viewersOf(ids: Readonly<Record<PersonKey, string>>): Promise<Record<PersonKey, Viewer>> {
  const viewers = await Promise.all(Object.entries(ids).map(async ([key, id]) => [key, await loadViewer(db(), id)] as const));
  return Object.fromEntries(viewers) as Record<PersonKey, Viewer>;
}
