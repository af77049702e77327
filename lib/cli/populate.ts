import path from "node:path";
import { pathToFileURL } from "node:url";
import { loadCast, type Cast } from "@/lib/cli/populate/cast";
import { copyReport, loadTemplate, type Template } from "@/lib/cli/populate/copy-report";
import { drawFrom } from "@/lib/cli/populate/draw";
import { insertRows } from "@/lib/cli/populate/insert-rows";
import { lifeOf, type Fate } from "@/lib/cli/populate/life";
import { makeTask, type Ordinals } from "@/lib/cli/populate/make-task";
import { withDatabase } from "@/lib/cli/site/with-database";
import { db } from "@/lib/db/client";
import { transaction, type Tx } from "@/lib/db/transaction";
import { dayAt, type Day } from "@/lib/domain/calendar/day";
import { numberSeries } from "@/lib/domain/task/number";

type Scenes = { seedScene: (name: string) => Promise<void> };

const BATCH = 480;
/** Tasks of one report: three or so to a sentence. */
const OF_A_REPORT = 30;
/** Rows before those that refer to them. */
const TABLES = ["Report", "Edition", "Reading", "Clause", "Passage", "Task", "TaskUnit", "Source", "Criterion", "Measure", "Assignment", "Progress", "Submission", "CriterionException", "StreamHead", "Event", "EventParticulars"];
const FATES: readonly Fate[] = ["issued", "active", "active", "active", "active", "active", "active", "active", "submitted"];

/** `npm run populate -- 10000 [--open 1000] [--add]`: many tasks with whole histories, to measure by and never for real work. */
export async function run(args: string[]): Promise<void> {
  const { count, open, add } = readArguments(args);
  await withDatabase(async () => {
    if ((await db().person.count()) === 0) await loadScene();
    else if (!add) throw new Error("The database has people in it. Volume is only added to an empty database, or with --add.");
    await populate(count, open);
    console.log(`  ${count} tasks, ${open} of them open.`);
  });
}

function readArguments(args: readonly string[]): { count: number; open: number; add: boolean } {
  const count = Number(args[0]);
  const at = args.indexOf("--open");
  const open = at === -1 ? Math.floor(count / 2) : Number(args[at + 1]);
  const usable = Number.isInteger(count) && count > 0 && count <= 1_000_000 && Number.isInteger(open) && open >= 0 && open <= count;
  if (!usable) throw new Error("How many? For example: npm run populate -- 10000 --open 1000");
  return { count, open, add: args.includes("--add") };
}

/** People, units and a report to hang the volume on: the sample scene. */
async function loadScene(): Promise<void> {
  const { seedScene } = (await import(pathToFileURL(path.resolve("prisma/seed/index.ts")).href)) as Scenes;
  await seedScene("wuqing");
}

/** Adds tasks to what the database has, in batches, then has the planner look at them. */
export async function populate(count: number, open: number, today: Day = dayAt(new Date())): Promise<void> {
  const cast = await loadCast();
  const template = await loadTemplate(cast.reportId);
  for (let start = 0; start < count; start += BATCH) {
    const indexes = Array.from({ length: Math.min(BATCH, count - start) }, (_, index) => start + index);
    await transaction((tx) => addBatch(tx, cast, template, indexes, open, today), { timeoutMs: 120_000 });
  }
  await db().$executeRaw`VACUUM ANALYZE`;
}

/** The first ones are open, the rest closed; each thirty hang on a report of their own. */
async function addBatch(tx: Tx, cast: Cast, template: Template, indexes: readonly number[], open: number, today: Day): Promise<void> {
  const ordinals = await lastNumbers(tx, cast.year);
  const before = await tx.report.count();
  const reports = Array.from({ length: Math.ceil(indexes.length / OF_A_REPORT) }, (_, index) => copyReport(template, cast, `${template.report.issuer}（${before + index}）`));
  const tasks = indexes.map((index, place) => {
    const draw = drawFrom(index + 1);
    const { passages } = reports[Math.floor(place / OF_A_REPORT)]!;
    return makeTask(cast, passages, lifeOf(index < open ? draw.among(FATES) : "closed", draw, today), draw, ordinals);
  });
  for (const table of TABLES) await insertRows(tx, table, [...reports.flatMap(({ rows }) => rows.get(table) ?? []), ...tasks.flatMap((task) => task.rowsOf(table))]);
  for (const origin of ["shortcoming", "arrangement"] as const) {
    await tx.numberSeries.update({ where: { series: numberSeries(cast.year, origin) }, data: { last: ordinals[origin] } });
  }
}

/** Locks both series to the end of the batch. */
async function lastNumbers(tx: Tx, year: number): Promise<Ordinals> {
  const lastOf = async (origin: keyof Ordinals) => {
    const series = numberSeries(year, origin);
    const row = await tx.numberSeries.upsert({ where: { series }, create: { series, last: 0 }, update: { last: { increment: 0 } } });
    return row.last;
  };
  return { shortcoming: await lastOf("shortcoming"), arrangement: await lastOf("arrangement") };
}
