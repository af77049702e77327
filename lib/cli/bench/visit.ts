import { performance } from "node:perf_hooks";

/** A page to ask for, signed in. */
export type Visit = { readonly address: string; readonly cookie: string };

/** Signs in as a browser's script would, by next-auth's own addresses; gives the cookie. */
export async function signInAt(site: string, userName: string, password: string): Promise<string> {
  const csrf = await fetch(`${site}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const body = new URLSearchParams({ userName, password, csrfToken, json: "true" });
  const headers = { origin: site, cookie: cookiesOf(csrf), "content-type": "application/x-www-form-urlencoded" };
  const answer = await fetch(`${site}/api/auth/callback/credentials`, { method: "POST", redirect: "manual", headers, body });
  const cookie = cookiesOf(answer);
  if (!cookie.includes("tiaodu.sign-in=")) throw new Error(`${userName} could not sign in.`);
  return cookie;
}

function cookiesOf(answer: Response): string {
  return answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]).join("; ");
}

/** The page as a browser gets it, uncompressed. @throws where it is not there */
export async function pageAt({ address, cookie }: Visit): Promise<string> {
  const answer = await fetch(address, { redirect: "manual", headers: { cookie, "accept-encoding": "identity", "accept-language": "zh-CN" } });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}.`);
  return text;
}

/** The median time of each page in milliseconds, asked for in turn so that whatever else the machine does meets all alike. */
export async function timesOf<N extends string>(visits: Readonly<Record<N, Visit>>, rounds: number): Promise<Record<N, number>> {
  const names = Object.keys(visits) as N[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<N, number[]>;
  for (let round = -Math.ceil(rounds / 3); round < rounds; round++) {
    for (const name of names) {
      const since = performance.now();
      await pageAt(visits[name]);
      if (round >= 0) times[name].push(performance.now() - since);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<N, number>;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
