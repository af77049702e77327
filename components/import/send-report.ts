import { sendBytes, type Sending } from "@/components/ui/send-bytes";

/** How far a report is: its bytes on their way, in turn behind another, being read (of a PDF by pages), being understood. */
export type ImportStep = { readonly step: "sending"; readonly sent: number; readonly size: number } | { readonly step: "waiting" | "structure" } | { readonly step: "reading"; readonly page?: number; readonly pages?: number };

export type Started = { readonly draftId: string };

/** What goes beside the bytes: the key of this content, the report that they are a corrected edition of, the password of a locked file, and for whom the page was drawn. */
type Sent = { readonly formKey: string; readonly reportId?: string | undefined; readonly password: string | null; readonly drawnFor?: string | undefined };

/**
 * Sends a report's bytes: a file under its name, or a text that was pasted. The password of a locked file goes beside
 * them, never in the address. What goes wrong on the way is a refusal too.
 */
export function sendReport(content: File | string, { formKey, reportId, password, drawnFor }: Sent, onStep: (step: ImportStep) => void): Sending<Started> {
  const query = new URLSearchParams({ ...(content instanceof File && { name: content.name }), ...(reportId !== undefined && { report: reportId }) });
  const body = content instanceof File ? content : new Blob([content]);
  const { size } = body;
  const headers = {
    ...{ "x-form-key": formKey, accept: "application/x-ndjson" },
    ...(password !== null && { "x-file-password": encodeURIComponent(password) }),
    ...(drawnFor !== undefined && { "x-drawn-for": drawnFor }),
  };
  onStep({ step: "sending", sent: 0, size });
  return sendBytes<Started>(`/api/imports?${query}`, body, headers, {
    onProgress: (sent) => onStep(sent < size ? { step: "sending", sent, size } : { step: "reading" }),
    onStep: (told) => isStep(told) && onStep(told),
  });
}

function isStep(told: unknown): told is ImportStep {
  return typeof told === "object" && told !== null && "step" in told;
}
