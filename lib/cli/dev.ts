import { runSite } from "@/lib/cli/site/run-site";

/** `npm run dev`: the site with each change shown at once. */
export function run(): Promise<number> {
  return runSite("dev", async () => undefined);
}
