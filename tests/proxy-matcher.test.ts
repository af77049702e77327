import { expect, it } from "vitest";
import { config } from "@/proxy";

const isMatched = (address: string) => config.matcher.some((matcher) => new RegExp(`^${matcher}$`).test(address));

it("leaves files to their own handlers, with their own policy", () => {
  for (const address of ["/api/files", "/api/files/123", "/api/editions/123", "/_next/static/a.js"]) expect(isMatched(address), address).toBe(false);
});

it("stands before everything else", () => {
  for (const address of ["/", "/sign-in", "/tasks/1", "/api/imports", "/api/auth/session", "/readyz"]) expect(isMatched(address), address).toBe(true);
});
