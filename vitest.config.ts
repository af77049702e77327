import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "");
const tests = "{app,components,lib,prisma,tests}/**/*.test.{ts,tsx}";
const databaseTests = "{app,components,lib,prisma,tests}/**/*.db.test.{ts,tsx}";
const notHere = [...configDefaults.exclude, "data/**", ".next/**", "tests/e2e/**"];

export default defineConfig({
  resolve: { alias: { "@": root } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", include: [tests], exclude: [...notHere, databaseTests] },
      },
    ],
  },
});
