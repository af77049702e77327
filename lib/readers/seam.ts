/** What stands between two lines of a paragraph that are made one: two Latin words that met at the line's end were parted by it. */
export function seamBetween(line: string, next: string): string {
  return /[A-Za-z]$/.test(line.slice(-1)) && /^[A-Za-z]/.test(next) ? " " : "";
}
