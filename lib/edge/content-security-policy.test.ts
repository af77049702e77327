import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "@/lib/edge/content-security-policy";

describe("contentSecurityPolicy", () => {
  const policy = contentSecurityPolicy("abc", false);

  it("runs scripts by nonce only", () => {
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).not.toContain("unsafe-eval");
  });

  it("allows inline styles in attributes only", () => {
    expect(policy.match(/[^;]*unsafe-inline/g)).toEqual([" style-src-attr 'unsafe-inline"]);
  });

  it("names no other site", () => {
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it("lets development evaluate and reload", () => {
    expect(contentSecurityPolicy("abc", true)).toContain("'unsafe-eval'");
  });
});
