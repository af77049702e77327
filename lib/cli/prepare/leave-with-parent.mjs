/** Loaded first into programs that we start: where the starter is killed, they end too, and free what they hold. */
import process from "node:process";

process.once("disconnect", () => process.exit(1));
process.channel?.unref();
// Not for the workers that such a program starts, which live by their own channel.
process.execArgv.splice(process.execArgv.indexOf("--import"), 2);
