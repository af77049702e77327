import { env } from "@/lib/env";

/** What to do now: where the site is, and whom to sign in as. */
export async function welcome(port: number): Promise<void> {
  const { NEXTAUTH_URL, BIND_ADDRESS } = env();
  const address = NEXTAUTH_URL ?? `http://${BIND_ADDRESS ?? "localhost"}:${port}`;
  console.log(`\n  条督 Tiaodu is at  ${address}\n`);
  console.log("  Ctrl-C stops it.\n");
}
