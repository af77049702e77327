import { describe, expect, it } from "vitest";
import { aViewer } from "@/lib/domain/people/viewer.fixture";
import { aPart, aTask } from "@/lib/domain/task/task.fixture";
import { canSee, canSeeInstruction } from "@/lib/domain/task/visibility";

const draft = aTask({ status: "draft", parts: [aPart("urban")] });
const issued = aTask({ status: "issued", leadUnitId: "market-east", parts: [aPart("urban")], formerUnitIds: ["housing"], reviewingUnitId: "inspection" });

describe("a task", () => {
  it("is seen by office, leaders and administrators from the draft on", () => {
    for (const role of ["office office", "officeHead office", "leader district", "administrator district"] as const) expect(canSee(aViewer(role), draft)).toBe(true);
  });

  it("is seen by observers and units from issue on", () => {
    for (const role of ["observer district", "liaison market-east", "unitHead urban", "liaison inspection"] as const) {
      expect(canSee(aViewer(role), { ...issued, status: "draft" }), role).toBe(false);
      expect(canSee(aViewer(role), issued), role).toBe(true);
    }
  });

  it("is seen by a unit above, not by one below or beside", () => {
    expect(canSee(aViewer("liaison market"), issued)).toBe(true);
    expect(canSee(aViewer("liaison market-east"), { ...issued, leadUnitId: "market" })).toBe(false);
    expect(canSee(aViewer("unitHead emergency"), issued)).toBe(false);
  });

  it("stays seen by a lead that declined or lost it, back in draft as well", () => {
    expect(canSee(aViewer("liaison housing"), issued)).toBe(true);
    expect(canSee(aViewer("liaison housing"), { ...issued, status: "draft" })).toBe(true);
  });
});

describe("an instruction", () => {
  const instruction = { authorId: "leader district", addresseeUnitIds: ["market"] };

  it("shows to its author, addressees, leaders and office", () => {
    for (const role of ["leader district", "leader inspection", "office office", "officeHead office", "unitHead market", "liaison market"] as const) {
      expect(canSeeInstruction(aViewer(role), instruction), role).toBe(true);
    }
    expect(canSeeInstruction({ ...aViewer("liaison housing"), personId: "leader district" }, instruction)).toBe(true);
  });

  it("shows to nobody else, however much of the task they see", () => {
    for (const role of ["observer market", "administrator district", "unitHead district", "liaison market-east", "unitHead urban"] as const) {
      expect(canSeeInstruction(aViewer(role), instruction), role).toBe(false);
    }
  });
});
