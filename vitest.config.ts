import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");
const tests = "{app,components,lib,prisma,tests}/**/*.test.{ts,tsx}";
/** Tests that need a database. */
const databaseTests = "{app,components,lib,prisma,tests}/**/*.db.test.ts";
const exclude = [...configDefaults.exclude, "data/**", ".next/**", "tests/e2e/**"];

export default defineConfig({
  resolve: { alias: { "@": root } },
  test: {
    // By default it leaves a core to itself, which is half of a machine with two.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        // Property tests take their time on a busy machine; a test that hangs still fails.
        test: { name: "unit", include: [tests], exclude: [...exclude, databaseTests], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: [databaseTests],
          exclude,
          globalSetup: "tests/support/cluster.ts",
          setupFiles: "tests/support/own-database.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
