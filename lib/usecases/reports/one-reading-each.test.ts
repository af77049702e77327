import { expect, it } from "vitest";
import { oneReadingEach } from "@/lib/usecases/reports/one-reading-each";

/** A reading that lasts until it is ended. */
function lasting(personId: string) {
  let [resolve, reject]: [(value: string) => void, (reason: Error) => void] = [() => {}, () => {}];
  const promise = new Promise<string>((...both) => ([resolve, reject] = both));
  const done = oneReadingEach(personId, "long", () => promise);
  return { done, end: () => resolve(personId), fail: () => reject(new Error("broken")) };
}

it("reads one document at a time for each person, and the next when that has ended, however it did", async () => {
  const first = lasting("a");
  await expect(oneReadingEach("a", "other", async () => "second")).rejects.toMatchObject({ code: "reading-yours", status: 409 });
  first.end();
  expect(await first.done).toBe("a");
  const failing = lasting("a");
  failing.fail();
  await expect(failing.done).rejects.toThrow("broken");
  expect(await oneReadingEach("a", "other", async () => "third")).toBe("third");
});

it("reads once what the same person sends twice at once, and again where the first is broken off", async () => {
  const first = lasting("a");
  const again = oneReadingEach("a", "long", async () => "read again");
  first.end();
  expect(await Promise.all([first.done, again])).toEqual(["a", "a"]);
  const broken = lasting("a");
  const after = oneReadingEach("a", "long", async () => "read again");
  broken.fail();
  await expect(broken.done).rejects.toThrow("broken");
  expect(await after).toBe("read again");
});

it("lets four people wait, and tells the fifth to try again", async () => {
  const open = ["a", "b", "c", "d"].map(lasting);
  await expect(oneReadingEach("e", "other", async () => "e")).rejects.toMatchObject({ code: "reading-others", status: 409 });
  for (const { end } of open) end();
  await Promise.all(open.map(({ done }) => done));
  expect(await oneReadingEach("e", "other", async () => "e")).toBe("e");
});
