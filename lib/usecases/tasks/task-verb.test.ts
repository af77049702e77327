import { expect, it } from "vitest";
import { Appended, Decided } from "@/lib/usecases/tasks/task-verb";

it.each(["a\0b", "\ud800", "../x", "", "x".repeat(65)])("takes no task by an id that could be none: %j", (taskId) => {
  expect(Appended.safeParse({ taskId }).success).toBe(false);
  expect(Decided.safeParse({ taskId, version: 1 }).success).toBe(false);
});
