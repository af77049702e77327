import { describe, expect, it } from "vitest";
import { aViewer } from "@/lib/domain/people/viewer.fixture";
import { bulkVerbs } from "@/lib/domain/task/bulk";
import { TASK_STATUSES } from "@/lib/domain/task/status";

const STRICT = { officeMayIssue: false };
const LENIENT = { officeMayIssue: true };
const openTo = (viewer: Parameters<typeof bulkVerbs>[0], settings = STRICT) => TASK_STATUSES.map((status) => bulkVerbs(viewer, status, settings).join());

describe("verbs done to many at once", () => {
  it("are the office head's by status", () => {
    expect(openTo(aViewer("officeHead office"))).toEqual(["issue", "urge", "urge", "urge", "", ""]);
  });

  it("leave issuing to the office's head, unless a setting gives it to the office", () => {
    expect(openTo(aViewer("office office"))).toEqual(["", "urge", "urge", "urge", "", ""]);
    expect(openTo(aViewer("office office"), LENIENT)[0]).toBe("issue");
  });

  it("let a leader urge, and units nothing", () => {
    expect(openTo(aViewer("leader district"))).toEqual(["", "urge", "urge", "urge", "", ""]);
    expect(openTo(aViewer("liaison market", "unitHead market", "observer district"), LENIENT)).toEqual(["", "", "", "", "", ""]);
  });
});
