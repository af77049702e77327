import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { readPeopleAddress, type PeopleFilter } from "@/lib/domain/people/people-filter";
import { loadPeople, PEOPLE_A_PAGE } from "@/lib/queries/people-list";
import { loadSignInSentence } from "@/lib/queries/sign-in-sentence";
import { buildScene, type Scene } from "@/tests/support/scene";

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
});

const namesOf = async (change: Partial<PeopleFilter>) => (await loadPeople({ ...readPeopleAddress({}), ...change })).rows.map((row) => row.name);

describe("the list of people", () => {
  it("shows the active ones unless told", async () => {
    expect(await namesOf({})).not.toContain("formerJusticeHead");
    expect(await namesOf({ state: "inactive" })).toEqual(["formerJusticeHead"]);
  });

  it("finds by role, by unit and by both in one grant", async () => {
    const unitId = scene.units.justice;
    expect(await namesOf({ unitId })).toEqual(["justiceHead", "justiceLiaison"]);
    expect(await namesOf({ unitId, role: "unitHead" })).toEqual(["justiceHead"]);
    expect(await namesOf({ unitId, role: "leader" })).toEqual([]);
  });

  it("finds words whatever their case, and takes % for itself", async () => {
    expect(await namesOf({ words: "JUSTICE" })).toEqual(["justiceHead", "justiceLiaison"]);
    expect(await namesOf({ words: "%" })).toEqual([]);
  });

  it("goes page by page", async () => {
    const many = Array.from({ length: PEOPLE_A_PAGE + 3 }, (_, i) => ({ userName: `zz${String(i).padStart(3, "0")}`, name: "many", passwordHash: "-" }));
    await db().person.createMany({ data: many });
    const page = (number: number) => loadPeople({ ...readPeopleAddress({}), words: "many", page: number });
    expect(await page(1)).toMatchObject({ total: PEOPLE_A_PAGE + 3, rows: { length: PEOPLE_A_PAGE } });
    expect((await page(2)).rows.map((row) => row.userName)).toEqual(["zz050", "zz051", "zz052"]);
    expect((await page(99)).rows).toEqual([]);
  });
});

describe("the sentence at sign-in", () => {
  it("is the middle one of the latest report's shortcomings, between its neighbours", async () => {
    expect(await loadSignInSentence()).toMatchObject({
      before: "监督方式较为单一。",
      words: scene.report.passages[2].quote,
      after: scene.report.passages[3].quote,
      path: ["三"],
    });
  });
});
