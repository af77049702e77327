/** What an action came to, in a word: `done`, the code of its refusal, or where it sent the browser. */
export async function outcomeOf(answering: () => Promise<unknown>): Promise<string> {
  try {
    return codeIn(await answering());
  } catch (error) {
    if (error instanceof SentTo) return `to ${error.message}`;
    throw error;
  }
}

/** What Next throws where a page or an action sends the browser elsewhere. */
export class SentTo extends Error {}

function codeIn(answer: unknown): string {
  if (typeof answer !== "object" || answer === null) return "done";
  if ("refusal" in answer) return codeIn(answer.refusal);
  if ("code" in answer) return String(answer.code);
  // Of many tasks at once: what became of the one.
  const [row] = "value" in answer && Array.isArray(answer.value) ? (answer.value as unknown[]) : [];
  return row === undefined ? "done" : codeIn(row);
}
