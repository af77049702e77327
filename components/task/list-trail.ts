/** The list one came from: the addresses of its tasks, in its order. Kept by the browser for this window alone. */

const STORED = "task-trail";
const TASK = /^\/tasks\/(?!new$)[^/?#]+$/;

/** The tasks that a page lists in its rows, each once. */
export function tasksListed(page: ParentNode): string[] {
  const links = [...page.querySelectorAll<HTMLAnchorElement>("[data-row] a[href]")];
  return [...new Set(links.map((link) => link.pathname).filter((path) => TASK.test(path)))];
}

export function keepTrail(paths: readonly string[]): void {
  sessionStorage.setItem(STORED, JSON.stringify(paths));
}

/** What stands before and after a task in the list one came from; nothing where it is not of that list. */
export function stepsFrom(path: string): { previous: string | null; next: string | null; at: number; total: number } | null {
  const paths = storedTrail();
  const at = paths.indexOf(path);
  return at === -1 || paths.length < 2 ? null : { previous: paths[at - 1] ?? null, next: paths[at + 1] ?? null, at: at + 1, total: paths.length };
}

function storedTrail(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORED) ?? "[]");
    return Array.isArray(stored) ? stored.filter((path): path is string => typeof path === "string" && TASK.test(path)) : [];
  } catch {
    return [];
  }
}
