import { db } from "@/lib/db/client";
import { loadViewer } from "@/lib/db/load-viewer";
import type { Role } from "@/lib/domain/people/roles";
import { heldAs, hasRole, type Viewer } from "@/lib/domain/people/viewer";
import { stampOf, type By, type Named } from "@/lib/domain/event/named";

/** A unit that can lead: with a head and a liaison of its own, each ready to sign an event. */
export type CastUnit = Named & { readonly head: By; readonly liaison: By };

export type CastPassage = { readonly id: string; readonly reportId: string; readonly readingId: string; readonly kind: string; readonly start: number; readonly end: number; readonly quote: string };

/** Who does what in the volume: people, units and the report that the database has already. */
export type Cast = { readonly officeHead: By; readonly office: By; readonly year: number; readonly reportId: string; readonly units: readonly CastUnit[] };

/** @throws where the database lacks somebody whom the volume needs */
export async function loadCast(): Promise<Cast> {
  const people = await db().person.findMany({ where: { active: true }, select: { id: true } });
  const viewers: Viewer[] = [];
  for (const { id } of people) viewers.push(await loadViewer(db(), id));
  const officeHead = actorAs(viewers, "officeHead");
  const reports = await db().report.findMany({ where: { passages: { some: { disposition: "task" } } }, orderBy: { createdAt: "asc" }, take: 1, select: { id: true, year: true } });
  const [report] = reports;
  const units = unitsOf(viewers);
  if (!officeHead || !report || units.length < 3) {
    throw new Error("The database lacks what the volume hangs on: an office head, a report with tasks, and three units with a head and a liaison each.");
  }
  return { officeHead, office: actorAs(viewers, "office") ?? officeHead, year: report.year, reportId: report.id, units };
}

function actorAs(viewers: readonly Viewer[], role: Role): By | null {
  const viewer = viewers.find((each) => hasRole(each, role));
  return viewer ? stampOf(viewer, heldAs(viewer, role)[0]!) : null;
}

/** The office's own units are left out: they would need another to review. */
function unitsOf(viewers: readonly Viewer[]): CastUnit[] {
  const speakers = (role: Role) => viewers.flatMap((viewer) => heldAs(viewer, role).map((held) => stampOf(viewer, held)));
  const liaisons = new Map(speakers("liaison").map((by) => [by.unitId, by]));
  const ofOffice = new Set(viewers.flatMap(({ officeUnitIds }) => officeUnitIds));
  const units = new Map<string, CastUnit>();
  for (const head of speakers("unitHead")) {
    const liaison = liaisons.get(head.unitId);
    if (liaison && liaison.personId !== head.personId && !ofOffice.has(head.unitId)) units.set(head.unitId, { id: head.unitId, name: head.unitName, head, liaison });
  }
  return [...units.values()];
}
