import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ADDRESS_READERS, addressStatus } from "@/lib/edge/address-status";
import addressWords from "@/messages/zh-CN/address.json";

const statusOf = (path: string, method = "GET") => addressStatus(method, new URL(path, "http://site.invalid"));

describe("an address", () => {
  it.each(["/tasks", "/tasks?light=red,amber&from=2024-02-29&page=2&sort=-due&else=1", "/overdue?scope=all", "/notifications?page=3", "/reports/r-1?span=12-18", "/reports/r-1/original?span=12-18&reading=2", "/admin/people?q=王&role=leader", "/admin/calendar?year=2027"])("is good where it means something: %s", (path) => {
    expect(statusOf(path)).toBe(200);
  });

  it.each(["/tasks?light=violet", "/tasks?from=2023-02-29", "/tasks?page=0", "/tasks?view=dueSoon&view=declined", "/overdue?scope=x", "/notifications?page=-5", "/reports/r-1?span=x", "/reports/r-1?reading=x", "/reports/r-1/original?span=x", "/reports/r-1/editions/changes?reading=0", "/admin/people?role=king", "/admin/calendar?year=27", "/admin/calendar?year=2027&year=2028", "/reports/sentences?disposition=lost", "/reports/sentences?page=-1"])("is bad at %s", (path) => {
    expect(statusOf(path)).toBe(400);
    expect(statusOf(path, "HEAD")).toBe(400);
  });

  it("is of a page that reads it, and is opened, not of a verb", () => {
    expect(statusOf("/reports?light=violet")).toBe(200);
    expect(statusOf("/reports/new?span=x")).toBe(200);
    expect(statusOf("/reports/r-1/matrix?span=x")).toBe(200);
    expect(statusOf("/reports/sentences?disposition=pending&page=2&light=violet")).toBe(200);
    expect(statusOf("/tasks?light=violet", "POST")).toBe(200);
  });
});

it("is judged for every page that reads its address", () => {
  const files = readdirSync("app/(desk)", { recursive: true, encoding: "utf8" }).map((file) => file.split(path.sep).join("/"));
  const pages = files.filter((file) => file.endsWith("/page.tsx") && readFileSync(`app/(desk)/${file}`, "utf8").includes("searchParams"));
  const addresses = pages.map((file) => `/${path.posix.dirname(file).replaceAll(/\[\w+\]/g, "r-1")}`);
  expect(addresses).toContain("/reports/r-1/original");
  expect(addresses.filter((address) => !ADDRESS_READERS.some(([path]) => path.test(address)))).toEqual([]);
});

it.each(ADDRESS_READERS)("has words for each name that %s can refuse", (_, read) => {
  // Asked for everything, twice and in no words that mean anything, a reader refuses each name that it knows.
  const everything = new Proxy({}, { get: () => ["?", "??"] });
  const names = read(everything).nonsense.map(({ name }) => name);
  expect(names).not.toEqual([]);
  expect(names.filter((name) => !(name in addressWords.names))).toEqual([]);
});
