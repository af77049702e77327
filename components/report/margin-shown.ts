import { placePanel } from "@/components/report/margin-places";

/** What the margin shows: at most one sentence lit and at most one panel open, each by the key of its mark. */
export type MarginShown = {
  /** The key of the open panel. */
  readonly open: () => string | null;
  readonly light: (key: string | null) => void;
  readonly show: (key: string | null) => void;
  /** Shows and lights in a while, unless something else is asked for before; null puts both away. */
  readonly soon: (key: string | null, ms: number) => void;
  /** Leaves things as they are: whatever was to come in a while does not. */
  readonly stay: () => void;
  readonly markOf: (key: string) => HTMLElement | undefined;
  readonly panelOf: (key: string) => HTMLElement | undefined;
};

/** Lights and opens what the server drew within `root`. */
export function marginShown(root: HTMLElement): MarginShown {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let open: string | null = null;
  const all = (attribute: "anchor" | "mark" | "panel", key: string) => [...root.querySelectorAll<HTMLElement>(`[data-${attribute}="${CSS.escape(key)}"]`)];
  const stay = () => clearTimeout(timer);

  function light(key: string | null): void {
    for (const element of root.querySelectorAll("[data-lit]")) element.removeAttribute("data-lit");
    if (key === null) return;
    root.dataset["left"] = "";
    const anchors = all("anchor", key);
    for (const element of anchors) element.dataset["lit"] = "";
    markClause(anchors[0]?.dataset["of"]);
  }

  function show(key: string | null): void {
    stay();
    if (open !== null && open !== key) {
      for (const panel of all("panel", open)) panel.hidden = true;
      for (const mark of all("mark", open)) mark.removeAttribute("aria-expanded");
    }
    open = key;
    if (key === null) return;
    const [[mark], [panel]] = [all("mark", key), all("panel", key)];
    if (mark === undefined || panel === undefined) return;
    panel.hidden = false;
    mark.setAttribute("aria-expanded", "true");
    placePanel(root, mark, panel);
  }

  function soon(key: string | null, ms: number): void {
    stay();
    timer = setTimeout(() => {
      show(key);
      light(key);
    }, ms);
  }

  return { open: () => open, light, show, soon, stay, markOf: (key) => all("mark", key)[0], panelOf: (key) => all("panel", key)[0] };
}

/** The outline beside the text says in which clause one is. */
function markClause(clause: string | undefined): void {
  for (const way of document.querySelectorAll<HTMLElement>("[data-clause]")) {
    if (way.dataset["clause"] === clause) way.setAttribute("aria-current", "location");
    else way.removeAttribute("aria-current");
  }
}
