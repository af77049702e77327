import { expect, it } from "vitest";
import { latestVersions } from "@/lib/domain/task/evidence-versions";

const piece = (unitId: string, name: string, fileVersion: number) => ({ unitId, name, fileVersion });

it("keeps of each unit's files of one name the last, in their order", () => {
  const [first, other, third, second, foreign] = [piece("a", "甲", 1), piece("a", "乙", 1), piece("a", "甲", 3), piece("a", "甲", 2), piece("b", "甲", 1)];
  expect(latestVersions([first, other, third, second, foreign])).toEqual([other, third, foreign]);
  expect(latestVersions([])).toEqual([]);
});
