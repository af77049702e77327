import { ensureBuild } from "@/lib/cli/site/build";
import { runSite } from "@/lib/cli/site/run-site";

/** `npm start`: the site as built, ready to use. */
export function run(): Promise<number> {
  return runSite("start", ensureBuild);
}
