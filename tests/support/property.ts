import fc from "fast-check";
import { env } from "@/lib/env";

/**
 * What property tests draw their cases with: the same cases in every run, so that a run fails for what was changed
 * and not for what was drawn. `npm run test:hunt` draws others.
 */
const USUAL_SEED = 20240228;
fc.configureGlobal({ seed: env().PROPERTY_SEED ?? USUAL_SEED });

export { fc };
