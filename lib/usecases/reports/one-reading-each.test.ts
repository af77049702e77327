import { expect, it } from "vitest";
import { oneReadingEach } from "@/lib/usecases/reports/one-reading-each";

/** A reading that lasts until it is ended. */
function lasting(personId: string) {
  let [resolve, reject]: [(value: string) => void, (reason: Error) => void] = [() => {}, () => {}];
  const promise = new Promise<string>((...both) => ([resolve, reject] = both));
  const done = oneReadingEach(personId, () => promise);
  return { done, end: () => resolve(personId), fail: () => reject(new Error("broken")) };
}

it("reads one document at a time for each person, and the next when that has ended, however it did", async () => {
  const first = lasting("a");
  await expect(oneReadingEach("a", async () => "second")).rejects.toMatchObject({ code: "reading-yours", status: 409 });
  first.end();
  expect(await first.done).toBe("a");
  const failing = lasting("a");
  failing.fail();
  await expect(failing.done).rejects.toThrow("broken");
  expect(await oneReadingEach("a", async () => "third")).toBe("third");
});

it("lets four people wait, and tells the fifth to try again", async () => {
  const open = ["a", "b", "c", "d"].map(lasting);
  await expect(oneReadingEach("e", async () => "e")).rejects.toMatchObject({ code: "reading-others", status: 409 });
  for (const { end } of open) end();
  await Promise.all(open.map(({ done }) => done));
  expect(await oneReadingEach("e", async () => "e")).toBe("e");
});
