import { createServer } from "node:net";
import { createInterface } from "node:readline/promises";
import { env } from "@/lib/env";

/** The wanted port, or, where that is taken, the next free one: offered at a terminal, taken elsewhere, said in any case. */
export async function choosePort(): Promise<number> {
  const { PORT } = env();
  let port = PORT;
  while (!(await isFree(port))) port += 1;
  if (port === PORT) return port;
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    console.log(`! Port ${PORT} is taken; ${port} is used instead.`);
    return port;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`! Port ${PORT} is taken. Use ${port} instead? [Y/n] `);
  terminal.close();
  if (/^n/i.test(answer.trim())) throw new Error(`Port ${PORT} is taken. Stop what uses it, or set PORT.`);
  return port;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? resolve(false) : reject(error)));
    server.listen({ port, host: env().BIND_ADDRESS }, () => server.close(() => resolve(true)));
  });
}
