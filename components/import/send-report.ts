import { newFormKey } from "@/components/ui/form-key";
import type { ActionResult } from "@/lib/domain/action-result";

/** Sends a report's bytes, or those of a corrected edition of one: a file under its name, or a text that was pasted. What goes wrong on the way is a refusal too. */
export async function sendReport(content: File | string, reportId?: string): Promise<ActionResult<{ draftId: string }>> {
  const query = new URLSearchParams({ ...(content instanceof File && { name: content.name }), ...(reportId !== undefined && { report: reportId }) });
  try {
    const answer = await fetch(`/api/imports?${query}`, { method: "POST", body: content, headers: { "x-form-key": newFormKey(), "content-type": "application/octet-stream" } });
    return (await answer.json()) as ActionResult<{ draftId: string }>;
  } catch {
    return { ok: false, code: "network", values: {} };
  }
}
