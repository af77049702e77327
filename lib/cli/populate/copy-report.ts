import type { Cast, CastPassage } from "@/lib/cli/populate/cast";
import { Chain } from "@/lib/cli/populate/chain";
import { idAt } from "@/lib/cli/populate/draw";
import { db } from "@/lib/db/client";

/** A whole report as it stands in the database. */
export type Template = Awaited<ReturnType<typeof loadTemplate>>;

export async function loadTemplate(reportId: string) {
  const { editions, passages, links: _links, ...report } = await db().report.findUniqueOrThrow({
    where: { id: reportId },
    include: { editions: { include: { readings: { where: { next: null }, include: { clauses: { orderBy: { position: "asc" } } } } }, orderBy: { number: "desc" }, take: 1 }, passages: { orderBy: { position: "asc" } }, links: true },
  });
  const [{ readings, ...edition }] = editions as [(typeof editions)[number]];
  const { clauses, ...reading } = readings[0]!;
  return { report, edition, reading, clauses, passages };
}

/** The same report of another issuer: a sentence has few tasks, however many there are in all. */
export function copyReport({ report, edition, reading, clauses, passages }: Template, cast: Cast, issuer: string): { rows: ReadonlyMap<string, readonly Record<string, unknown>[]>; passages: CastPassage[] } {
  const at = report.createdAt;
  const [reportId, editionId, readingId] = [idAt(at), idAt(at), idAt(at)];
  const clauseIds = new Map(clauses.map(({ id }) => [id, idAt(at)]));
  const ofPassages = passages.filter((passage) => passage.readingId === reading.id).map((passage) => ({ ...passage, id: idAt(at), reportId, readingId, clauseId: clauseIds.get(passage.clauseId)! }));
  const chain = new Chain(reportId);
  const { title, year } = report;
  chain.record({ kind: "report.imported", by: cast.office, at, particulars: { title, issuer, year, edition: 1, hash: edition.fileHash, passages: ofPassages.length }, state: null });
  const rows = new Map<string, readonly Record<string, unknown>[]>([
    ["Report", [{ ...report, id: reportId, issuer }]],
    ["Edition", [{ ...edition, id: editionId, reportId, number: 1 }]],
    ["Reading", [{ ...reading, id: readingId, reportId, editionId, number: 1, formerId: null }]],
    ["Clause", clauses.map((clause) => ({ ...clause, id: clauseIds.get(clause.id), readingId, parentId: clause.parentId === null ? null : clauseIds.get(clause.parentId) }))],
    ["Passage", ofPassages],
    ["StreamHead", [chain.headRow("report")]],
    ["Event", chain.events],
    ["EventParticulars", chain.particulars],
  ]);
  return { rows, passages: ofPassages.filter(({ disposition }) => disposition === "task") };
}
