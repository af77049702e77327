import { describe, expect, it } from "vitest";
import { aViewer } from "@/lib/domain/people/viewer.fixture";
import { aPart, aTask } from "@/lib/domain/task/task.fixture";
import { TASK_STATUSES } from "@/lib/domain/task/status";
import { canSeeInstruction, sightOf } from "@/lib/domain/task/visibility";

const draft = aTask({ status: "draft", parts: [aPart("urban")] });
const issued = aTask({ status: "issued", leadUnitId: "market-east", parts: [aPart("urban")], leftUnitIds: ["housing"], reviewingUnitId: "inspection" });

describe("a task", () => {
  it("is seen by office, leaders and administrators from the draft on", () => {
    for (const role of ["office office", "officeHead office", "leader district", "administrator district"] as const) expect(sightOf(aViewer(role), draft)).toBe("whole");
  });

  it("is seen by observers and units from issue on", () => {
    for (const role of ["observer district", "liaison market-east", "unitHead urban", "liaison inspection"] as const) {
      expect(sightOf(aViewer(role), { ...issued, status: "draft" }), role).toBeNull();
      expect(sightOf(aViewer(role), issued), role).toBe("whole");
    }
  });

  it("is seen by a unit above, not by one below or beside", () => {
    expect(sightOf(aViewer("liaison market"), issued)).toBe("whole");
    expect(sightOf(aViewer("liaison market-east"), { ...issued, leadUnitId: "market" })).toBeNull();
    expect(sightOf(aViewer("unitHead emergency"), issued)).toBeNull();
  });

  it("leaves the attempt alone to a unit that declined or lost it, whatever became of the task", () => {
    for (const status of TASK_STATUSES) expect(sightOf(aViewer("liaison housing"), { ...issued, status }), status).toBe("attempt");
    expect(sightOf(aViewer("liaison emergency"), issued)).toBeNull();
  });

  it("leaves the attempt alone to a unit that declined its part, though its part is still listed", () => {
    const declined = { ...issued, leftUnitIds: ["housing", "urban"] };
    for (const status of TASK_STATUSES) expect(sightOf(aViewer("liaison urban"), { ...declined, status }), status).toBe("attempt");
    expect(sightOf(aViewer("liaison market-east"), declined)).toBe("whole");
    expect(sightOf(aViewer("liaison urban", "liaison market-east"), declined)).toBe("whole");
    expect(sightOf(aViewer("office office"), declined)).toBe("whole");
  });

  it("is seen whole by one who has another part in it", () => {
    for (const other of ["liaison urban", "unitHead inspection", "observer district", "office office"] as const) {
      expect(sightOf(aViewer("liaison housing", other), issued), other).toBe("whole");
    }
    expect(sightOf(aViewer("liaison housing", "observer district"), { ...issued, status: "draft" })).toBe("attempt");
    // A unit above both the one that declined and the one that leads now.
    expect(sightOf(aViewer("unitHead district"), issued)).toBe("whole");
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
