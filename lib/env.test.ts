import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { env, required, setEnv } from "@/lib/env";

const NAMES = ["DATABASE_URL", "DATA_DIR", "FILES_DIR", "PORT", "TRUST_PROXY", "NEXTAUTH_SECRET", "LOG_LEVEL"];

beforeEach(() => {
  for (const name of NAMES) vi.stubEnv(name, undefined);
  setEnv({});
});
afterEach(() => {
  vi.unstubAllEnvs();
  setEnv({});
});

it("has a default for everything that can have one", () => {
  expect(env()).toMatchObject({ DATA_DIR: "data", FILES_DIR: "data/files", PORT: 3000, TRUST_PROXY: false, LOG_LEVEL: "info", DATABASE_POOL: 10 });
  expect(env().DATABASE_URL).toBeUndefined();
});

it("takes an empty line for none", () => {
  setEnv({ PORT: "", DATABASE_URL: "", TRUST_PROXY: "" });
  expect(env()).toMatchObject({ PORT: 3000, TRUST_PROXY: false });
});

it("keeps files in the data folder unless told otherwise", () => {
  setEnv({ DATA_DIR: "/srv/tiaodu" });
  expect(env().FILES_DIR).toBe("/srv/tiaodu/files");
  setEnv({ FILES_DIR: "/mnt/files" });
  expect(env().FILES_DIR).toBe("/mnt/files");
});

it("names each variable at fault", () => {
  setEnv({ PORT: "eighty", DATABASE_URL: "mysql://x", NEXTAUTH_SECRET: "short" });
  expect(() => env()).toThrow(/DATABASE_URL[\s\S]*NEXTAUTH_SECRET[\s\S]*PORT/);
});

it("says what is missing where something cannot be done without", () => {
  expect(() => required("DATABASE_URL")).toThrow("DATABASE_URL is not set");
  setEnv({ DATABASE_URL: "postgresql://localhost/tiaodu" });
  expect(required("DATABASE_URL")).toBe("postgresql://localhost/tiaodu");
});
