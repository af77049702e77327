import { describe, expect, it } from "vitest";
import { addressStatus } from "@/lib/edge/address-status";

const statusOf = (path: string, method = "GET") => addressStatus(method, new URL(path, "http://site.invalid"));

describe("an address", () => {
  it.each(["/tasks", "/tasks?light=red,amber&from=2024-02-29&page=2&sort=-due&else=1", "/overdue?scope=all", "/notifications?page=3", "/reports/r-1?span=12-18", "/admin/people?q=王&role=leader", "/admin/calendar?year=2027"])("is good where it means something: %s", (path) => {
    expect(statusOf(path)).toBe(200);
  });

  it.each(["/tasks?light=violet", "/tasks?from=2023-02-29", "/tasks?page=0", "/tasks?view=dueSoon&view=declined", "/overdue?scope=x", "/notifications?page=-5", "/reports/r-1?span=x", "/admin/people?role=king", "/admin/calendar?year=27", "/admin/calendar?year=2027&year=2028", "/reports/sentences?disposition=lost", "/reports/sentences?page=-1"])("is bad at %s", (path) => {
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
