import { db } from "@/lib/db/client";

/** The report that an address names; null where there is none. */
export async function loadReportName(reportId: string): Promise<{ readonly id: string; readonly issuer: string; readonly year: number } | null> {
  return db().report.findUnique({ where: { id: reportId }, select: { id: true, issuer: true, year: true } });
}
