import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { env, setEnv } from "@/lib/env";

/** Sets what was not set by hand to secrets made at the first start and kept in `secrets.json` of the data folder. */
export function useSecrets(): void {
  const file = path.join(env().DATA_DIR, "secrets.json");
  if (!existsSync(file)) {
    const made = { NEXTAUTH_SECRET: randomBytes(32).toString("hex"), NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: randomBytes(32).toString("base64") };
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  const kept = JSON.parse(readFileSync(file, "utf8")) as Record<"NEXTAUTH_SECRET" | "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", string>;
  const { NEXTAUTH_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY } = env();
  setEnv({
    NEXTAUTH_SECRET: NEXTAUTH_SECRET ?? kept.NEXTAUTH_SECRET,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? kept.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY,
  });
}
