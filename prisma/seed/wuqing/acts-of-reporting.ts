import { db } from "@/lib/db/client";
import type { Viewer } from "@/lib/domain/people/viewer";
import { keepUpload } from "@/lib/usecases/files/keep-upload";
import { attachEvidence } from "@/lib/usecases/tasks/attach-evidence";
import { removeEvidence } from "@/lib/usecases/tasks/remove-evidence";
import { reportProgress } from "@/lib/usecases/tasks/report-progress";
import type { SampleFile } from "@/prisma/seed/files/sample-file";
import { leadOf, speakerOf } from "@/prisma/seed/wuqing/acts";
import type { Act, Moment } from "@/prisma/seed/wuqing/story";
import type { UnitKey } from "@/prisma/seed/wuqing/units";

type Said = {
  /** Of a unit other than the lead. */
  readonly unit?: UnitKey;
  readonly difficulties?: string;
  readonly needs?: string;
  /** Measures that are done, by their place from 1. */
  readonly done?: readonly number[];
  readonly files?: readonly SampleFile[];
  /** Criteria that the files serve, from 1. */
  readonly criteria?: readonly number[];
};

/** A unit says how far it is. */
export const progress = (percent: number, text: string, { unit, difficulties, needs, done = [], files = [], criteria = [] }: Said = {}): Act => async (at) => {
  const by = unit ?? leadOf(at);
  const actor = speakerOf(at, by, "liaison");
  const measures = await db().measure.findMany({ where: { taskId: at.taskId, position: { in: [...done] } }, select: { id: true } });
  await reportProgress(
    { actor, now: at.now },
    {
      ...{ taskId: at.taskId, unitId: at.world.units[by], text, percent, difficulties, needs },
      measureIds: measures.map(({ id }) => id),
      uploadIds: await uploaded(at, actor, files),
      criterionIds: await criteriaAt(at, criteria),
    },
  );
};

export const noChange = (): Act => async (at) => {
  await reportProgress({ actor: speakerOf(at, leadOf(at), "liaison"), now: at.now }, { taskId: at.taskId, noChange: true });
};

/** Files for these criteria, from 1; by the lead unless said otherwise. */
export const evidence = (criteria: readonly number[], files: readonly SampleFile[], unit?: UnitKey): Act => async (at) => {
  const by = unit ?? leadOf(at);
  const actor = speakerOf(at, by, "liaison");
  const uploadIds = await uploaded(at, actor, files);
  await attachEvidence({ actor, now: at.now }, { taskId: at.taskId, unitId: at.world.units[by], uploadIds, criterionIds: await criteriaAt(at, criteria) });
};

/** The lead takes a file back by its name. */
export const takeBack = (name: string): Act => async (at) => {
  const { id } = await db().evidence.findFirstOrThrow({ where: { taskId: at.taskId, name, removedAt: null } });
  await removeEvidence({ actor: speakerOf(at, leadOf(at), "liaison"), now: at.now }, { taskId: at.taskId, evidenceId: id });
};

async function uploaded({ now }: Moment, actor: Viewer, files: readonly SampleFile[]): Promise<string[]> {
  const ids: string[] = [];
  for (const { name, bytes } of files) {
    const pieces = (async function* () {
      yield bytes;
    })();
    ids.push((await keepUpload({ actor, now }, { name, bytes: pieces, announced: bytes.length })).uploadId);
  }
  return ids;
}

export async function criteriaAt({ taskId }: Moment, positions: readonly number[]): Promise<string[]> {
  const criteria = await db().criterion.findMany({ where: { taskId, position: { in: [...positions] } }, orderBy: { position: "asc" } });
  return criteria.map(({ id }) => id);
}
