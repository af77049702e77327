import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { takeTurn } from "@/lib/db/embedded/turn";

const folder = mkdtempSync(path.join(tmpdir(), "tiaodu-turn-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const newFile = () => path.join(folder, randomUUID());

it("lets one in at a time, and goes away", async () => {
  const file = newFile();
  let inside = 0;
  const most: number[] = [];
  const work = async () => {
    most.push(++inside);
    await new Promise((resolve) => setImmediate(resolve));
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 5 }, () => takeTurn(file, work)));
  expect(most).toEqual([1, 1, 1, 1, 1]);
  expect(existsSync(file)).toBe(false);
});

it("goes on after a failure", async () => {
  const file = newFile();
  await expect(takeTurn(file, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await takeTurn(file, () => Promise.resolve("yes"))).toBe("yes");
});

it("passes over a holder that is no more", async () => {
  const file = newFile();
  writeFileSync(file, "999999999");
  expect(await takeTurn(file, () => Promise.resolve("yes"))).toBe("yes");
});

it("takes nothing from whoever passed it over, and goes on", async () => {
  const file = newFile();
  const done = await takeTurn(file, async () => {
    rmSync(file);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    writeFileSync(file, "1");
    return "yes";
  });
  expect([done, readFileSync(file, "utf8")]).toEqual(["yes", "1"]);
});

it("passes over a holder that has been silent for long", async () => {
  const file = newFile();
  writeFileSync(file, String(process.pid));
  utimesSync(file, new Date(0), new Date(0));
  expect(await takeTurn(file, () => Promise.resolve("yes"))).toBe("yes");
});
