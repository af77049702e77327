import { writeFileSync } from "node:fs";
import path from "node:path";
import { Client } from "pg";
import { LEDGER_QUERY, taskQuery } from "@/lib/cli/bench/bare-queries";
import { serveNext } from "@/lib/cli/bench/next-server";
import { queriesOf } from "@/lib/cli/bench/page-queries";
import { benchReading } from "@/lib/cli/bench/reading";
import { scriptBytes } from "@/lib/cli/bench/script-size";
import { buildBoth, makeVolumes, TREES, type Volume } from "@/lib/cli/bench/sites";
import { tableOf, type Measured } from "@/lib/cli/bench/table";
import { treeOf, wordsOf } from "@/lib/cli/bench/tree";
import { pageAt, signInAt, timesOf, type Visit } from "@/lib/cli/bench/visit";
import { step } from "@/lib/cli/prepare/step.mjs";
import { useSecrets } from "@/lib/cli/site/secrets";
import { stopAll } from "@/lib/cli/site/stopping";
import { SAMPLE_PASSWORD } from "@/prisma/seed/wuqing/accounts";

const ROUNDS = 60;
const OPEN = 1_000;

/**
 * `npm run bench [-- --large]`: measures what the product promises of its speed, the pages as built and against a bare
 * page of Next that shows the same, on databases of its own. `--large` adds 100,000 tasks, which take minutes to make.
 */
export async function run(args: string[]): Promise<number> {
  try {
    useSecrets();
    const lines = [...reading()];
    const bare = await buildBoth();
    const volumes: Volume[] = [1_000, 10_000, ...(args.includes("--large") ? [100_000] : [])].map((tasks) => ({ tasks, open: OPEN }));
    const urls = await makeVolumes(volumes);
    const sites = [];
    for (const [index, volume] of volumes.entries()) sites.push(await openSite(bare, volume, urls[index]!));
    lines.push(...(await pages(sites)), ...(await queries(sites)), await leaderScript(sites[0]!));
    console.log(`\n${tableOf(lines)}\n`);
    return lines.some(({ met }) => met === false) ? 1 : 0;
  } finally {
    await stopAll();
  }
}

function reading(): Measured[] {
  const { characters, sample, growth } = benchReading();
  return [
    { what: `Reading the sample (${characters} characters) to candidates`, value: `${sample.toFixed(1)} ms`, bar: "≤ 30 ms", met: sample <= 30 },
    { what: "Cost of a character at 200,000 of them, against 25,000", value: `× ${growth.toFixed(2)}`, bar: "× 1", met: growth <= 1.5 },
  ];
}

type Site = { readonly tasks: number; readonly url: string; readonly address: string; readonly pages: Readonly<Record<"ledger" | "task", { readonly product: Visit; readonly bare: Visit }>> };

/** The product and the bare app on one volume, the bare one with the product's pages taken down. */
async function openSite(bareFolder: string, { tasks }: Volume, url: string): Promise<Site> {
  return step(`Serving ${tasks} tasks`, async () => {
    const address = await serveNext(".", { DATABASE_URL: url, AUTH_TRUST_HOST: "1", LOG_LEVEL: "error" });
    const bareAddress = await serveNext(bareFolder, { DATABASE_URL: url, BENCH_TREES: TREES });
    const cookie = await signInAt(address, "office.head", SAMPLE_PASSWORD);
    const taskId = await openTask(url);
    const pair = async (name: string, path: string, query: string) => {
      const product: Visit = { address: `${address}${path}`, cookie };
      const bare: Visit = { address: `${bareAddress}/page?of=${name}-${tasks}`, cookie: "" };
      await takeDown(product, bare, `${name}-${tasks}`, query);
      return { product, bare };
    };
    return { tasks, url, address, pages: { ledger: await pair("ledger", "/tasks", LEDGER_QUERY), task: await pair("task", `/tasks/${taskId}`, taskQuery(taskId)) } };
  });
}

async function openTask(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ id: string }>(`SELECT "id" FROM "Task" WHERE "status" = 'active' ORDER BY "number" DESC LIMIT 1`);
  await client.end();
  return rows[0]!.id;
}

async function takeDown(product: Visit, bare: Visit, name: string, query: string): Promise<void> {
  const tree = treeOf(await pageAt(product));
  writeFileSync(path.join(TREES, `${name}.json`), JSON.stringify({ tree, query }));
  const [ours, theirs] = [wordsOf(tree), wordsOf(treeOf(await pageAt(bare)))];
  if (ours !== theirs) throw new Error(`The bare page does not show what ${product.address} shows.`);
}

/** Each page against its bare twin, and the ledger of the largest volume against that of the smallest, in one run. */
async function pages(sites: readonly Site[]): Promise<Measured[]> {
  const visits = Object.fromEntries(sites.flatMap(({ tasks, pages }) => Object.entries(pages).flatMap(([name, { product, bare }]) => [[`${name} ${tasks}`, product] as const, [`${name} ${tasks} bare`, bare] as const])));
  const times = await step("Asking for pages", () => timesOf(visits, ROUNDS));
  const compared = Object.keys(times).filter((name) => !name.endsWith(" bare")).map((name): Measured => {
    const [ours, theirs] = [times[name]!, times[`${name} bare`]!];
    const isLedger = name.startsWith("ledger");
    return { what: `${name} tasks, against a bare page (${ours.toFixed(1)} / ${theirs.toFixed(1)} ms)`, value: `× ${(ours / theirs).toFixed(2)}`, bar: isLedger ? "≤ × 2" : "", met: isLedger ? ours / theirs <= 2 : null };
  });
  const [least, most] = [sites[0]!.tasks, sites.at(-1)!.tasks];
  const growth = times[`ledger ${most}`]! / times[`ledger ${least}`]!;
  return [...compared, { what: `ledger, ${most} tasks against ${least}, ${OPEN} open in both`, value: `× ${growth.toFixed(2)}`, bar: "≤ × 1.5", met: growth <= 1.5 }];
}

async function queries(sites: readonly Site[]): Promise<Measured[]> {
  const lines: Measured[] = [];
  for (const { tasks, url, pages } of sites) {
    const counts = await step(`Counting queries, ${tasks} tasks`, () => queriesOf(url, { ledger: pages.ledger.product, task: pages.task.product }));
    for (const [name, count] of Object.entries(counts)) lines.push({ what: `Queries of the ${name} page, ${tasks} tasks`, value: String(count), bar: "≤ 8", met: count <= 8 });
  }
  return lines;
}

/** Beyond what an empty page of the same Next weighs. */
async function leaderScript({ address, pages }: Site): Promise<Measured> {
  const cookie = await signInAt(address, "leader", SAMPLE_PASSWORD);
  const whole = await scriptBytes({ address: `${address}/overdue`, cookie });
  const empty = await scriptBytes({ address: new URL("/empty", pages.ledger.bare.address).href, cookie: "" });
  const beyond = (whole - empty) / 1_000;
  return { what: `Script of the leader's page beyond an empty one (${(empty / 1_000).toFixed(0)} kB)`, value: `${beyond.toFixed(1)} kB`, bar: "≤ 40 kB", met: beyond <= 40 };
}
