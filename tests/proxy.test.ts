import { expect, it } from "vitest";
import { config } from "@/proxy";

const reaches = (path: string) => config.matcher.some((matcher) => new RegExp(`^${matcher}$`).test(path));

it.each(["/", "/tasks/1", "/sign-in", "/api/imports/1", "/api/auth/session", "/api/filesystem", "/api/editions-of-mine/1", "/_next/imagery", "/_next/statics/1"])("stands before %s", (path) => {
  expect(reaches(path)).toBe(true);
});

it.each(["/api/files", "/api/files/1", "/api/imports", "/api/editions/1", "/_next/static/chunks/a.js", "/_next/image"])("leaves %s to its handler", (path) => {
  expect(reaches(path)).toBe(false);
});
