import { newFormKey } from "@/components/ui/form-key";
import type { ActionResult } from "@/lib/domain/action-result";

/** Sends a report's bytes: a file under its name, or a text that was pasted. What goes wrong on the way is a refusal too. */
export async function sendReport(content: File | string): Promise<ActionResult<{ draftId: string }>> {
  const query = content instanceof File ? `?${new URLSearchParams({ name: content.name })}` : "";
  try {
    const answer = await fetch(`/api/imports${query}`, { method: "POST", body: content, headers: { "x-form-key": newFormKey(), "content-type": "application/octet-stream" } });
    return (await answer.json()) as ActionResult<{ draftId: string }>;
  } catch {
    return { ok: false, code: "network", values: {} };
  }
}
