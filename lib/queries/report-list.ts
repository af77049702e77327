import { db } from "@/lib/db/client";
import { visibleTo } from "@/lib/db/visibility";
import type { Day } from "@/lib/domain/calendar/day";
import type { Viewer } from "@/lib/domain/people/viewer";
import { lightOf, type Light } from "@/lib/domain/task/light";
import { OPEN_STATUSES } from "@/lib/domain/task/status";
import type { CoverageFigure } from "@/lib/queries/coverage";
import { asLightFacts, LIGHT_COLUMNS } from "@/lib/queries/task-row";

export type ReportRow = {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly year: number;
  readonly publishedOn: Day | null;
  readonly coverage: CoverageFigure;
  /** The viewer's tasks. */
  readonly tasks: number;
  readonly byLight: Readonly<Record<Light, number>>;
};

/** The imported reports, the latest year first, each with how far it is accounted for and the viewer's tasks by light; four queries. */
export async function loadReports(viewer: Viewer, today: Day): Promise<ReportRow[]> {
  const seen = { AND: [visibleTo(viewer), { reportId: { not: null } }] };
  const [reports, passages, counts, open] = await Promise.all([
    db().report.findMany({ orderBy: [{ year: "desc" }, { issuer: "asc" }], select: { id: true, title: true, issuer: true, year: true, publishedOn: true } }),
    db().passage.groupBy({ by: ["reportId", "disposition"], where: { reading: { next: null } }, _count: true }),
    db().task.groupBy({ by: ["reportId"], where: seen, _count: true }),
    db().task.findMany({ where: { AND: [seen, { status: { in: [...OPEN_STATUSES] } }] }, select: { ...LIGHT_COLUMNS, reportId: true } }),
  ]);
  return reports.map(({ publishedOn, ...report }) => {
    const own = passages.filter(({ reportId }) => reportId === report.id);
    const total = own.reduce((sum, { _count }) => sum + _count, 0);
    const pending = own.find(({ disposition }) => disposition === "pending")?._count ?? 0;
    const tasks = counts.find(({ reportId }) => reportId === report.id)?._count ?? 0;
    const byLight: Record<Light, number> = { red: 0, amber: 0, blue: 0, green: 0, grey: 0 };
    const lights = open.filter(({ reportId }) => reportId === report.id).map((row) => lightOf(asLightFacts(row), today).light);
    for (const light of lights) byLight[light] += 1;
    byLight.grey += tasks - lights.length;
    return { ...report, publishedOn: publishedOn as Day | null, coverage: { accounted: total - pending, total }, tasks, byLight };
  });
}
