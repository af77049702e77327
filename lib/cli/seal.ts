import { withDatabase } from "@/lib/cli/site/with-database";
import { sealStreams } from "@/lib/usecases/system/seal-streams";

/** `npm run seal`: the daily seal over all streams of events, once a day however often it is run. */
export async function run(): Promise<void> {
  await withDatabase(async () => {
    const seal = await sealStreams(new Date());
    if (seal === null) console.log("Today's seal is there already.");
    else console.log(`Sealed ${seal.streams} streams. Digest to keep outside of this system:\n${seal.digest}`);
  });
}
