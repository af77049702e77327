import { describe, expect, it } from "vitest";
import { aViewer } from "@/lib/domain/people/viewer.fixture";
import { couldReview, reviewedBy, rolesReviewing } from "@/lib/domain/task/reviewer";
import { aPart, aTask } from "@/lib/domain/task/task.fixture";

const office = aViewer("office office");

describe("the reviewer", () => {
  it("is an office person with no role in the task's units", () => {
    expect(couldReview(office, aTask())).toBe(true);
    expect(couldReview(aViewer("liaison market"), aTask())).toBe(false);
    expect(couldReview(aViewer("administrator district"), aTask())).toBe(false);
  });

  it("has none in a unit below them either, whatever the role", () => {
    expect(couldReview(aViewer("office office", "observer market-east"), aTask())).toBe(false);
    expect(couldReview(aViewer("office office", "unitHead urban"), aTask({ parts: [aPart("urban")] }))).toBe(false);
    expect(couldReview(office, aTask({ leadUnitId: "justice" }))).toBe(false);
    expect(couldReview(office, aTask({ leadUnitId: "office" }))).toBe(false);
  });

  it("may have one above them, or in a former lead", () => {
    expect(couldReview(aViewer("office office", "unitHead market"), aTask({ leadUnitId: "market-east" }))).toBe(true);
    expect(couldReview(aViewer("office office", "unitHead housing"), aTask({ leftUnitIds: ["housing"] }))).toBe(true);
  });

  it("is of the reviewing unit where one is named, and then not of the office", () => {
    const task = aTask({ leadUnitId: "office", reviewingUnitId: "inspection" });
    expect(couldReview(aViewer("unitHead inspection"), task)).toBe(true);
    expect(couldReview(aViewer("leader inspection"), task)).toBe(true);
    expect(couldReview(aViewer("observer inspection"), task)).toBe(false);
    expect(couldReview(office, aTask({ reviewingUnitId: "inspection" }))).toBe(false);
    expect(reviewedBy(task)).toBe("reviewingUnit");
  });

  it("is a leader where nobody else is left", () => {
    const task = aTask({ leadUnitId: "office", reviewerLeft: false });
    expect(reviewedBy(task)).toBe("leader");
    expect(rolesReviewing(aViewer("leader district"), task).map(({ role }) => role)).toEqual(["leader"]);
    expect(rolesReviewing(aViewer("leader district"), aTask())).toEqual([]);
    expect(rolesReviewing(aViewer("leader district", "unitHead office"), task)).toEqual([]);
    expect(rolesReviewing(office, task)).toEqual([]);
  });
});
