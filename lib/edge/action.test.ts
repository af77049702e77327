import { expect, it, vi } from "vitest";
import type { Viewer } from "@/lib/domain/people/viewer";
import { action } from "@/lib/edge/action";

vi.mock("server-only", () => ({}));
vi.mock("next-intl/server", () => ({}));
vi.mock("@/lib/edge/viewer", () => ({ currentViewer: async () => ({ viewer: { personId: "head" } as Viewer, mustChangePassword: false }) }));

const told = vi.fn<(ctx: unknown, input: unknown) => Promise<unknown>>(async (_, input) => input);

it("carries out what was drawn for who is signed in, and hands on the fields alone", async () => {
  expect(await action(told)({ text: "整改", drawnFor: "head", formKey: "form-key-0123456789" })).toEqual({ ok: true, value: { text: "整改" } });
  expect(told.mock.lastCall?.[0]).toMatchObject({ actor: { personId: "head" }, formKey: "form-key-0123456789" });
  expect(await action(told)({ text: "整改" })).toEqual({ ok: true, value: { text: "整改" } });
});

it.each(["liaison", "", null, 7])("carries out in nobody's name what was drawn for another: %j", async (drawnFor) => {
  told.mockClear();
  expect(await action(told)({ text: "整改", drawnFor })).toMatchObject({ ok: false, code: "other-person" });
  expect(told).not.toHaveBeenCalled();
});
