import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Reach } from "@/lib/db/embedded/reach";

/** A port of this machine alone, with a password; both are made once and kept beside the cluster. */
export function loopbackReach(home: string): Reach {
  const password = kept(path.join(home, "pg-password"), () => randomBytes(24).toString("hex"));
  const port = kept(path.join(home, "pg-port"), () => String(20_000 + (randomBytes(2).readUInt16BE() % 20_000)));
  return {
    settings: { listen_addresses: "127.0.0.1", port, unix_socket_directories: "" },
    initdbOptions: ["--auth=scram-sha-256", `--pwfile=${path.join(home, "pg-password")}`],
    urlOf: (database) => `postgresql://tiaodu:${password}@127.0.0.1:${port}/${database}`,
  };
}

function kept(file: string, make: () => string): string {
  if (!existsSync(file)) writeFileSync(file, make(), { mode: 0o600 });
  return readFileSync(file, "utf8");
}
