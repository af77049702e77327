import { ensureBuild } from "@/lib/cli/site/build";
import { useSecrets } from "@/lib/cli/site/secrets";

/** `npm run build`: builds the pages if their sources have changed. */
export async function run(): Promise<void> {
  useSecrets();
  await ensureBuild();
}
