import { describe, expect, it } from "vitest";
import { nextToSend, NO_UPLOADS, percentOf, uploadsAfter, type UploadEvent } from "@/components/evidence/uploads";

const file = (name: string, size = 10) => ({ name, size }) as File;
const listAfter = (...events: UploadEvent[]) => events.reduce(uploadsAfter, NO_UPLOADS);
const after = (...events: UploadEvent[]) => listAfter(...events).uploads;
const chosen: UploadEvent = { is: "chosen", files: [file("甲.pdf"), file("乙.pdf"), file("丙.pdf")] };
const network = { ok: false, code: "network", values: {} } as const;

describe("a list of uploads", () => {
  it("sends no more than two at once, in the order chosen", () => {
    expect(nextToSend(after(chosen), 2).map(({ key }) => key)).toEqual([1, 2]);
    expect(nextToSend(after(chosen, { is: "started", key: 1 }, { is: "started", key: 2 }), 2)).toEqual([]);
    expect(nextToSend(after(chosen, { is: "started", key: 1 }, { is: "done", key: 1, uploadId: "u", warnings: [] }), 2).map(({ key }) => key)).toEqual([2, 3]);
  });

  it("tries a failed one again, alone, and says where it broke off until then", () => {
    const failed = listAfter(chosen, { is: "started", key: 2 }, { is: "sent", key: 2, bytes: 4 }, { is: "failed", key: 2, refusal: network });
    expect(percentOf(failed.uploads[1]!)).toBe(40);
    expect(uploadsAfter(failed, { is: "again", key: 2 }).uploads.map(({ state, refusal }) => [state, refusal])).toEqual([
      ["waiting", null],
      ["waiting", null],
      ["waiting", null],
    ]);
  });

  it("ignores what comes of one that was taken away, and never names two alike", () => {
    const left = after(chosen, { is: "removed", key: 2 }, { is: "done", key: 2, uploadId: "late", warnings: [] }, { is: "chosen", files: [file("丁.pdf")] });
    expect(left.map(({ key, uploadId }) => [key, uploadId])).toEqual([
      [1, null],
      [3, null],
      [4, null],
    ]);
  });

  it("gives what comes late of one that was cleared, or was last and taken away, to no file chosen after it", () => {
    const late: UploadEvent = { is: "done", key: 3, uploadId: "old", warnings: [] };
    const next: UploadEvent = { is: "chosen", files: [file("丁.pdf"), file("戊.pdf"), file("己.pdf")] };
    for (const gone of [{ is: "cleared" }, { is: "removed", key: 3 }] as const) {
      const left = after(chosen, { is: "started", key: 3 }, gone, next, late);
      expect(left.map(({ uploadId }) => uploadId)).toEqual(left.map(() => null));
      expect(new Set(left.map(({ key }) => key)).size).toBe(left.length);
    }
  });

  it("keeps one that has arrived with a warning, until it is taken away", () => {
    const warnings = [{ where: "content", code: "telephone" }] as const;
    const arrived = listAfter(chosen, { is: "started", key: 1 }, { is: "done", key: 1, uploadId: "u", warnings });
    expect(arrived.uploads[0]).toMatchObject({ state: "done", uploadId: "u", warnings });
    expect(uploadsAfter(arrived, { is: "removed", key: 1 }).uploads.map(({ key }) => key)).toEqual([2, 3]);
  });

  it("is through at once with an empty file, and never beyond the whole", () => {
    expect(percentOf({ sent: 0, file: file("空.txt", 0) })).toBe(100);
    expect(percentOf(after(chosen, { is: "sent", key: 1, bytes: 99 })[0]!)).toBe(100);
  });
});
