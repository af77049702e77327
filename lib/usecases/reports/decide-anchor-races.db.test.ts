import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { decideAnchor } from "@/lib/usecases/reports/decide-anchor";
import { ADDED, addEdition, addSampleReport, REMOVED } from "@/lib/usecases/reports/edition.fixture";
import { buildScene, by, on, type Scene } from "@/tests/support/scene";
import { untilAnotherWaits } from "@/tests/support/until-another-waits";

let scene: Scene;
let anchor: { id: string; sourceId: string | null };
beforeEach(async () => {
  scene = await buildScene();
  await db().report.update({ where: { id: scene.report.id }, data: { year: 2022 } });
  const { reportId } = await addSampleReport(by(scene.people.office));
  await addEdition(on("2024-03-05", scene.people.office), reportId);
  anchor = await db().anchor.findFirstOrThrow({ where: { quote: REMOVED, state: "waiting" } });
});

const office = () => on("2024-03-06", scene.people.office);

it("tells whose tie went with its task, discarded at the same moment, that there is none", async () => {
  const { taskId } = await db().source.findUniqueOrThrow({ where: { id: anchor.sourceId! } });
  let deciding: Promise<unknown> | null = null;
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT "id" FROM "Task" WHERE "id" = ${taskId} FOR UPDATE`;
    deciding = decideAnchor(office(), { anchorId: anchor.id, decision: "leave", reason: "照旧" }).catch((error: unknown) => error);
    await untilAnotherWaits(tx);
    await tx.source.delete({ where: { id: anchor.sourceId! } });
  });
  expect(await deciding).toMatchObject({ status: 404, code: "anchor-unknown" });
});

it("says of the sentence that pasted words lie in what it was, though another sets it at the same moment", async () => {
  const words = ADDED.slice(-12);
  const { id } = await db().passage.findFirstOrThrow({ where: { reading: { next: null }, quote: { contains: words } } });
  await db().passage.update({ where: { id }, data: { disposition: "pending" } });
  let deciding: Promise<unknown> | null = null;
  await transaction(async (tx) => {
    await tx.passage.update({ where: { id }, data: { disposition: "statement", reason: "总体评价" } });
    deciding = decideAnchor(office(), { anchorId: anchor.id, decision: "attach", words });
    await untilAnotherWaits(tx);
  });
  await deciding;
  const [set] = await db().event.findMany({ where: { kind: "report.dispositionSet" }, orderBy: { sequence: "desc" }, take: 1, include: { particulars: true } });
  expect(set!.particulars!.body).toMatchObject({ passageId: id, from: "statement", to: "task" });
});
