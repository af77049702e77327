import { describe, expect, it } from "vitest";
import { faultOfHead, faultOfLink, START, type Link } from "@/lib/domain/event/chain";

const first: Link = { stored: { sequence: 1, hash: "a", previousHash: "", particularsDigest: "p" }, hash: "a", particularsDigest: "p" };
const second: Link = { stored: { sequence: 2, hash: "b", previousHash: "a", particularsDigest: "q" }, hash: "b", particularsDigest: "q" };

describe("a link", () => {
  it("holds where it continues the one before", () => {
    expect(faultOfLink(first, START)).toBeNull();
    expect(faultOfLink(second, first.stored)).toBeNull();
  });

  it.each([
    ["gap", second, START],
    ["gap", first, first.stored],
    ["previous-hash", second, { sequence: 1, hash: "x" }],
    ["hash", { ...second, hash: "x" }, first.stored],
    ["particulars-missing", { ...second, particularsDigest: null }, first.stored],
    ["particulars", { ...second, particularsDigest: "x" }, first.stored],
  ] as const)("is found broken: %s", (fault, link, before) => {
    expect(faultOfLink(link, before)).toBe(fault);
  });
});

it("a head names the last event", () => {
  expect(faultOfHead(second.stored, second.stored)).toBeNull();
  expect(faultOfHead(null, second.stored)).toBe("head-missing");
  expect(faultOfHead(first.stored, second.stored)).toBe("head");
  expect(faultOfHead({ sequence: 2, hash: "x" }, second.stored)).toBe("head");
});
