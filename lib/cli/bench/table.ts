/** One line of the result: what was measured, what came out, the bar, whether it is met; null where there is none. */
export type Measured = { readonly what: string; readonly value: string; readonly bar: string; readonly met: boolean | null };

/** Columns as wide as what stands in them. */
export function tableOf(lines: readonly Measured[]): string {
  const rows = [["", "here", "bar", ""], ...lines.map(({ what, value, bar, met }) => [what, value, bar, met === null ? "" : met ? "✓" : "✗"])];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((cell, column) => (column === 0 || column === 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column]!))).join("  ").trimEnd()).join("\n");
}
