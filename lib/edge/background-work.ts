import { log } from "@/lib/log";

/** Work that nobody waits for, done after an answer: how it went stands in the log. @param work gives how many things it did */
export async function inBackground(what: string, work: () => Promise<number>): Promise<void> {
  try {
    const count = await work();
    log[count > 0 ? "info" : "debug"]({ count }, what);
  } catch (error) {
    log.error({ err: error }, `${what}: failed`);
  }
}
