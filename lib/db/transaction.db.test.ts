import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { transaction, type Tx } from "@/lib/db/transaction";
import { cleanDatabase } from "@/tests/support/database";

const value = async (name: string) => (await db().setting.findUniqueOrThrow({ where: { name } })).value;
const add = (tx: Tx, name: string) => tx.$executeRaw`UPDATE "Setting" SET "value" = to_jsonb(("value")::int + 1), "updatedAt" = now() WHERE "name" = ${name}`;
const set = (tx: Tx, name: string, to: number) => tx.setting.update({ where: { name }, data: { value: to } });

/** Resolves for each of two callers when both have called. */
function meeting(): () => Promise<void> {
  let arrived = 0;
  let open = () => {};
  const both = new Promise<void>((resolve) => (open = resolve));
  return () => {
    if (++arrived === 2) open();
    return both;
  };
}

describe("transaction", () => {
  beforeEach(async () => {
    await cleanDatabase();
    await db().setting.createMany({ data: [{ name: "a", value: 0 }, { name: "b", value: 0 }] });
  });

  it("keeps nothing of what fails", async () => {
    const failing = transaction(async (tx) => {
      await add(tx, "a");
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await value("a")).toBe(0);
  });

  it.each([
    ["in raw statements", add],
    ["in queries", (tx: Tx, name: string) => set(tx, name, 2)],
  ])("runs again after a deadlock %s", async (_, write) => {
    const both = meeting();
    const crossing = (first: string, second: string) =>
      transaction(async (tx) => {
        await write(tx, first);
        await both();
        await write(tx, second);
      });
    await Promise.all([crossing("a", "b"), crossing("b", "a")]);
    expect([await value("a"), await value("b")]).toEqual([2, 2]);
  });

  it("ends what takes longer than it may", async () => {
    const slow = transaction(
      async (tx) => {
        await tx.$queryRaw`SELECT pg_sleep(0.5)::text`;
        await add(tx, "a");
      },
      { timeoutMs: 100 },
    );
    await expect(slow).rejects.toThrow(/expired|timeout|closed/i);
    expect(await value("a")).toBe(0);
  });
});
