import { db } from "@/lib/db/client";
import { loadViewer } from "@/lib/db/load-viewer";
import { dayAt, type Day } from "@/lib/domain/calendar/day";
import { createFirstAdministrator } from "@/lib/usecases/people/create-first-administrator";
import { markSample } from "@/lib/usecases/system/mark-sample";
import { sealStreams } from "@/lib/usecases/system/seal-streams";
import { instantOf, workdayAgo } from "@/prisma/seed/clock";
import { SAMPLE_ACCOUNTS, SAMPLE_PASSWORD } from "@/prisma/seed/wuqing/accounts";
import { seedLinks } from "@/prisma/seed/wuqing/links";
import { seedPeople } from "@/prisma/seed/wuqing/people";
import { completeDraft, draftByHand } from "@/prisma/seed/wuqing/plan";
import { seedReport } from "@/prisma/seed/wuqing/report";
import { STORIES } from "@/prisma/seed/wuqing/stories";
import type { Story } from "@/prisma/seed/wuqing/story";
import { GOVERNMENT, seedUnits } from "@/prisma/seed/wuqing/units";
import type { World } from "@/prisma/seed/wuqing/world";

/** Days ago. */
const FOUNDED = 240;
const READ = 226;
const CONFIRMED = 224;
const LINKED = 223;
const COMPLETED = 220;

const NINE = 9 * 60;

/** The 2023 report of Wuqing and what a year has made of it, up to today. All of it goes through use cases, in the order of time. */
export async function seedWuqing(now: Date): Promise<void> {
  const today = dayAt(now);
  const world = await foundWorld(today);
  const imported = await seedReport(world, STORIES, [instantOf(workdayAgo(today, READ), NINE), instantOf(workdayAgo(today, CONFIRMED), NINE)]);
  await seedLinks(world, imported.reportId, instantOf(workdayAgo(today, LINKED), NINE));
  const steps = STORIES.flatMap((story, index) => stepsOf(world, imported, story, index)).toSorted((a, b) => a.now.getTime() - b.now.getTime());
  for (const { run, now: at } of steps) await run(at);
  await markSample(now);
  await sealStreams(now);
}

/** Units and people, set up by an administrator. */
async function foundWorld(today: Day): Promise<World> {
  const now = instantOf(workdayAgo(today, FOUNDED), NINE);
  const { userName, name } = SAMPLE_ACCOUNTS.find(({ roles }) => roles.includes("administrator"))!;
  const password = { password: SAMPLE_PASSWORD, again: SAMPLE_PASSWORD };
  const first = await createFirstAdministrator(now, { unit: GOVERNMENT, userName, name, ...password });
  const administrator = await loadViewer(db(), first.personId);
  const units = await seedUnits(administrator, first.unitId, now);
  return { today, units, people: await seedPeople(administrator, units, now) };
}

type Step = { readonly now: Date; readonly run: (now: Date) => Promise<void> };

/** A story's steps with their instants: several of one day follow each other at some distance. */
function stepsOf(world: World, { reportId, taskIds }: Awaited<ReturnType<typeof seedReport>>, story: Story, index: number): Step[] {
  const { source, plan, history } = story;
  let taskId = taskIds.get(story) ?? "";
  const begin = async (now: Date): Promise<void> => {
    if (taskId === "") taskId = await draftByHand(world, story, reportId, now);
    else await completeDraft(world, plan, taskId, now);
  };
  const began: [number, Step["run"]] = [source.from === "candidate" ? COMPLETED : source.draftedAgo, begin];
  const acts = history.map(([ago, act]): [number, Step["run"]] => [ago, (now) => act({ world, now, taskId, plan })]);
  let before = { day: "", minutes: 0 };
  return [began, ...acts].map(([ago, run]) => {
    const day = workdayAgo(world.today, ago);
    const minutes = day === before.day ? before.minutes + 20 : NINE + ((index * 47 + ago * 13) % 300);
    before = { day, minutes };
    return { now: instantOf(day, minutes), run };
  });
}
