/** As the server starts, before its first request. */
export async function register(): Promise<void> {
  // Filled in as it is built; without it the bundler would look for node:http in a runtime that has none.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { trustSocketsOnly } = await import("@/lib/edge/forwarded-for");
  const { env } = await import("@/lib/env");
  if (!env().TRUST_PROXY) trustSocketsOnly();
}
