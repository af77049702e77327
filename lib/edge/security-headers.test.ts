import { describe, expect, it } from "vitest";
import { securityHeaders } from "@/lib/edge/security-headers";

describe("securityHeaders", () => {
  it("promises https only to those who came by it", () => {
    expect(securityHeaders(true)["strict-transport-security"]).toMatch(/^max-age=\d+$/);
    expect(securityHeaders(false)).not.toHaveProperty("strict-transport-security");
  });

  it("keeps the origin on requests to ourselves, or the check of writes would refuse them", () => {
    expect(securityHeaders(false)["referrer-policy"]).toBe("same-origin");
  });
});
