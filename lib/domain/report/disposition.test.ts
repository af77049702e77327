import { expect, it } from "vitest";
import { dispositionOf } from "@/lib/domain/report/disposition";

it("is a task as soon as one source is its own", () => {
  expect(dispositionOf([])).toBe("pending");
  expect(dispositionOf([{ merged: true }])).toBe("merged");
  expect(dispositionOf([{ merged: true }, { merged: false }])).toBe("task");
});
