import type { NextRequest } from "next/server";
import { encodedHeader } from "@/lib/edge/encoded-header";
import { formKeyOf } from "@/lib/edge/form-key";
import { announcedBy, bytesOf } from "@/lib/edge/request-body";
import { respond } from "@/lib/edge/respond";
import { inSteps } from "@/lib/edge/steps";
import { startImport } from "@/lib/usecases/reports/start-import";

/**
 * POST a report's bytes: a file with `?name=`, or without it a pasted text in UTF-8; with `?report=` it is a
 * corrected edition of that report. Streamed, since a Server Action takes 1 MB at most. `x-form-key` is the form's key; `x-file-password`, percent-encoded, opens a locked file and is
 * kept nowhere. Answers 201 and `{ ok: true, value: { draftId } }`; to `accept: application/x-ndjson` first the steps
 * of the reading, `{ step, page, pages }`, each on a line.
 */
export async function POST(request: NextRequest): Promise<Response> {
  return inSteps(request, (watched) =>
    respond(
      request,
      async (actor) => {
        const ctx = { actor, now: new Date(), ...formKeyOf(request.headers.get("x-form-key")) };
        const password = encodedHeader(request, "x-file-password");
        const content = { name: request.nextUrl.searchParams.get("name"), reportId: request.nextUrl.searchParams.get("report"), bytes: bytesOf(request), announced: announcedBy(request) };
        const value = await startImport(ctx, { ...content, ...watched, ...(password !== null && { password }) });
        return Response.json({ ok: true, value }, { status: 201, headers: { "cache-control": "no-store" } });
      },
      "import.refusals",
    ),
  );
}
