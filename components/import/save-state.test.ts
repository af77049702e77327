import { describe, expect, it } from "vitest";
import { stateAfter } from "@/components/import/save-state";
import { answerTo } from "@/components/ui/use-verb";

const refused = (code: string) => ({ ok: false, code, values: {} }) as const;

describe("the state of a saving after its answer", () => {
  it("tries again what a broken line or a fault of the server held up", async () => {
    expect(stateAfter(await answerTo(() => Promise.reject(new TypeError("Failed to fetch")), {}))).toEqual({ type: "offline" });
    expect(stateAfter(refused("server-error"))).toEqual({ type: "offline" });
  });

  it("leaves to the person what the server refused, a page of before an update too", () => {
    for (const code of ["draft-changed", "signed-out", "other-person", "outdated"]) expect(stateAfter(refused(code))).toEqual({ type: "refused", refusal: refused(code) });
    expect(stateAfter({ ok: true, value: null })).toEqual({ type: "saved" });
  });
});
