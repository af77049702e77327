import type { TaskPage } from "@/lib/queries/task-page";

/** Units of the task by their ids, as a form offers them: on behalf of which something is done. */
export function unitsNamed({ units }: TaskPage, unitIds: readonly string[]): { readonly id: string; readonly name: string }[] {
  return unitIds.map((id) => ({ id, name: units.find(({ unit }) => unit.id === id)?.unit.shortName ?? "" }));
}
