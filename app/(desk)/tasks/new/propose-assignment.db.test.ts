import { beforeEach, expect, it } from "vitest";
import { proposeAssignment } from "@/app/(desk)/tasks/new/propose-assignment";
import { buildScene, by, type Scene } from "@/tests/support/scene";

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
});

it("proposes who leads and by when, from the words so far", async () => {
  const words = { title: "规范行政复议", quote: "请研究行政复议案件增多的原因，2024年9月底前报告。" };
  const { leads, deadline } = await proposeAssignment(by(scene.people.office), words);
  expect(leads[0]).toMatchObject({ unitId: scene.units.justice, reasons: [{ code: "duty", words: ["行政复议"] }] });
  expect(deadline).toMatchObject({ day: "2024-09-30", reason: "text" });
});

it("proposes no day where the words name none: the source has no year to go by", async () => {
  expect((await proposeAssignment(by(scene.people.officeHead), { title: "", quote: "抓紧办理" })).deadline).toMatchObject({ day: null, reason: "no-year" });
});

it("is the office's alone to ask, whose units and tasks it tells of", async () => {
  for (const who of ["justiceHead", "leader", "observer", "administrator"] as const) {
    await expect(proposeAssignment(by(scene.people[who]), { title: "行政复议", quote: "" })).rejects.toMatchObject({ code: "forbidden" });
  }
});

it.each([null, {}, { title: "行政复议" }, { title: 1, quote: "" }, { title: "行".repeat(4_001), quote: "" }])("refuses %j", async (raw) => {
  await expect(proposeAssignment(by(scene.people.office), raw)).rejects.toMatchObject({ code: "invalid-form" });
});
