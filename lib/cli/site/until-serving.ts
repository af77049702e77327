import type { ChildProcess } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";

/** Resolves when a server answers as wanted; throws where its process has ended before that, by itself or by a signal. */
export async function untilServing(child: ChildProcess, address: string, isWanted: (answer: Response) => boolean = () => true): Promise<void> {
  const url = new URL(address);
  while (child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(url, { redirect: "manual" }).catch(() => null);
    if (answer && isWanted(answer)) return;
    await pause(100);
  }
  throw new Error("Next ended before it served; its words are above.");
}
