/** Loaded before Next: a server whose starter was killed ends too, and frees its port. */
import process from "node:process";

process.once("disconnect", () => process.exit(1));
process.channel?.unref();
