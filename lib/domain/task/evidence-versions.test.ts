import { expect, it } from "vitest";
import { earlierVersions, latestVersions } from "@/lib/domain/task/evidence-versions";

const at = (day: string | null) => (day === null ? null : new Date(`2024-${day}T02:00:00Z`));
const piece = (unitId: string, name: string, fileVersion: number, frozen: string | null = null) => ({ unitId, name, fileVersion, frozenAt: at(frozen) });

it("keeps of each unit's files of one name the last, in their order", () => {
  const [first, other, third, second, foreign] = [piece("a", "甲", 1), piece("a", "乙", 1), piece("a", "甲", 3), piece("a", "甲", 2), piece("b", "甲", 1)];
  expect(latestVersions([first, other, third, second, foreign])).toEqual([other, third, foreign]);
  expect(latestVersions([])).toEqual([]);
});

it("tells the versions before one, newest first, and which submissions each was part of", () => {
  const last = piece("a", "甲", 5);
  const evidence = [piece("a", "甲", 1, "03-10"), piece("a", "乙", 1, "03-10"), piece("a", "甲", 2, "05-01"), piece("a", "甲", 4, "05-01"), last, piece("b", "甲", 1)];
  // The second was taken back before a review, and so sent with the same files; the third was never endorsed.
  const submissions = [
    { number: 4, endorsedAt: at("05-01") },
    { number: 3, endorsedAt: null },
    { number: 2, endorsedAt: at("04-01") },
    { number: 1, endorsedAt: at("03-10") },
  ];
  const told = earlierVersions(last, evidence, submissions).map(({ version, submissions: numbers }) => [version.fileVersion, numbers]);
  expect(told).toEqual([
    [4, [4]],
    [2, []],
    [1, [1, 2]],
  ]);
  expect(earlierVersions(evidence[1]!, evidence, submissions)).toEqual([]);
});
