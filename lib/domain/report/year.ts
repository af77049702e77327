const [EARLIEST, LATEST] = [1949, 2198];

/** Whether a report can be on this year: the year after it, in which its tasks are due, is in the calendar too. */
export function isReportYear(year: number): boolean {
  return Number.isInteger(year) && year >= EARLIEST && year <= LATEST;
}
