/**
 * The rules of time and light once more, read naively from a task's whole history, sentence by sentence, with no
 * line in common with the code that it is held against.
 */
type Bare = "acknowledge" | "decline" | "submit" | "withdraw" | "close" | "suspend" | "resume" | "reassign" | "terminate" | "noChange";

export type Act =
  | { [D in Bare]: { on: string; did: D } }[Bare]
  | { on: string; did: "issue"; due: string; measures: { due: string }[] }
  | { on: string; did: "progress"; finishes: number | null }
  | { on: string; did: "return"; term: string | null }
  | { on: string; did: "extend"; to: string };

export type Did = Act["did"];

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const plus = (day: string, n: number) => new Date(Date.parse(day) + n * 86_400_000).toISOString().slice(0, 10);
const lastIndex = (acts: Act[], ...kinds: Did[]) => acts.findLastIndex((act) => kinds.includes(act.did));
const last = <D extends Did>(acts: Act[], ...kinds: D[]) => acts.findLast((act) => (kinds as Did[]).includes(act.did)) as Extract<Act, { did: D }> | undefined;

export function statusOf(acts: Act[]): string {
  let status = "draft";
  for (const { did } of acts) {
    if (did === "issue" || did === "reassign") status = "issued";
    if (did === "decline") status = "draft";
    if (did === "acknowledge" || did === "withdraw" || did === "return") status = "active";
    if (did === "submit") status = "submitted";
    if (did === "close") status = "closed";
    if (did === "terminate") status = "terminated";
  }
  return status;
}

/** The acts of the current lead's term. */
const thisTerm = (acts: Act[]) => acts.slice(Math.max(0, lastIndex(acts, "issue", "reassign")));

export const isSuspended = (acts: Act[]) => lastIndex(acts, "suspend") > lastIndex(acts, "resume", "terminate");

const originalDay = (acts: Act[]) => last(acts, "issue")!.due;

function effectiveDay(acts: Act[]): string {
  let day = "";
  let since = "";
  for (const act of acts) {
    if (act.did === "issue") day = act.due;
    if (act.did === "extend") day = act.to;
    if (act.did === "return" && act.term !== null && act.term > day) day = act.term;
    if (act.did === "suspend") since = act.on;
    if (act.did === "resume") day = plus(day, days(since, act.on));
  }
  return day;
}

/** The submission that is neither withdrawn nor returned: its day. */
function standing(acts: Act[]): string | null {
  const at = lastIndex(acts, "submit");
  return at > lastIndex(acts, "withdraw", "return", "issue", "reassign") ? acts[at]!.on : null;
}

const isRunning = (acts: Act[]) => ["issued", "active", "submitted"].includes(statusOf(acts)) && !isSuspended(acts);

function isOverdue(acts: Act[], today: string): boolean {
  const submitted = standing(acts);
  return isRunning(acts) && today > effectiveDay(acts) && !(submitted !== null && submitted <= effectiveDay(acts));
}

function lateDays(acts: Act[], today: string): number {
  return isOverdue(acts, today) ? days(effectiveDay(acts), standing(acts) ?? today) : 0;
}

const term = (acts: Act[]) => days(thisTerm(acts)[0]!.on, originalDay(acts));

function isInWindow(acts: Act[], today: string): boolean {
  const length = term(acts);
  const window = length <= 7 ? 2 : length <= 15 ? 3 : length <= 30 ? 7 : length <= 90 ? 10 : length <= 180 ? 15 : 30;
  return isRunning(acts) && today <= effectiveDay(acts) && plus(today, window) >= effectiveDay(acts);
}

function isMeasurePassed(acts: Act[], today: string): boolean {
  const since = acts.slice(lastIndex(acts, "issue"));
  const finished = since.map((act) => (act.did === "progress" ? act.finishes : null));
  return last(acts, "issue")!.measures.some(({ due }, index) => !finished.includes(index) && due < today);
}

function isSilent(acts: Act[], today: string): boolean {
  const mine = thisTerm(acts);
  const since = last(mine, "progress")?.on ?? mine[0]!.on;
  return days(since, today) >= (term(acts) <= 30 ? 7 : 30);
}

function isReturned(acts: Act[]): boolean {
  const mine = thisTerm(acts);
  return lastIndex(mine, "return") > lastIndex(mine, "progress");
}

/** What the rules say today, as one line. */
export function readPlainly(acts: Act[], today: string): string {
  const status = statusOf(acts);
  if (status === "draft") return "grey late 0 soon false";
  const submitted = standing(acts);
  const light = !isRunning(acts)
    ? "grey"
    : isOverdue(acts, today)
      ? "red"
      : submitted !== null
        ? "green"
        : isReturned(acts) || isMeasurePassed(acts, today) || isSilent(acts, today)
          ? "amber"
          : isInWindow(acts, today)
            ? "blue"
            : "green";
  return `${light} late ${lateDays(acts, today)} soon ${isInWindow(acts, today)}`;
}

/** On time against the original and the effective day, of a closed task. */
export function punctuality(acts: Act[]): string {
  const accepted = last(acts, "submit")!.on;
  return `${accepted <= originalDay(acts)} ${accepted <= effectiveDay(acts)}`;
}
