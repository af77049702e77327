import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { recordEvent } from "@/lib/db/record-event";
import { transaction } from "@/lib/db/transaction";
import { markRead } from "@/lib/usecases/notifications/mark-read";
import { buildScene, by, type Scene } from "@/tests/support/scene";

let scene: Scene;

beforeEach(async () => {
  scene = await buildScene();
});

/** Two notifications for the liaison of the market bureau and one for the office, of one event. */
async function tellTwo(): Promise<string[]> {
  const [mine, other] = [Object.values(scene.people)[0]!, Object.values(scene.people)[1]!];
  const ids: string[] = [];
  for (const personId of [mine.personId, mine.personId, other.personId]) {
    const at = new Date("2024-03-04T02:00:00Z");
    const event = await transaction((tx) =>
      recordEvent(tx, { kind: "system.initialised", streamId: "system", actorId: null, at, particulars: { by: null, how: "sample" } }),
    );
    const { id } = await db().notification.create({ data: { personId, eventId: event.id, createdAt: at } });
    ids.push(id);
  }
  return ids;
}

const unread = async () => (await db().notification.findMany({ where: { readAt: null }, select: { id: true } })).map(({ id }) => id);

it("marks one of one's own, and leaves another's alone", async () => {
  const [first, second, others] = await tellTwo();
  const me = Object.values(scene.people)[0]!;
  await markRead(by(me), { id: first });
  await markRead(by(me), { id: others });
  expect((await unread()).sort()).toEqual([second, others].sort());
});

it("marks all of one's own", async () => {
  const [, , others] = await tellTwo();
  await markRead(by(Object.values(scene.people)[0]!), {});
  expect(await unread()).toEqual([others]);
});
