import type { NextRequest } from "next/server";
import { formKeyOf } from "@/lib/edge/form-key";
import { announcedBy, bytesOf } from "@/lib/edge/request-body";
import { respond } from "@/lib/edge/respond";
import { startImport } from "@/lib/usecases/reports/start-import";

/**
 * POST a report's bytes: a file with `?name=`, or without it a pasted text in UTF-8; with
 * `?report=` it is a corrected edition of that report. Streamed, since a Server Action
 * takes 1 MB at most. `x-form-key` is the form's key. Answers 201 and `{ ok: true, value: { draftId } }`.
 */
export async function POST(request: NextRequest): Promise<Response> {
  return respond(
    request,
    async (actor) => {
      const ctx = { actor, now: new Date(), ...formKeyOf(request.headers.get("x-form-key")) };
      const content = { name: request.nextUrl.searchParams.get("name"), reportId: request.nextUrl.searchParams.get("report"), bytes: bytesOf(request), announced: announcedBy(request) };
      const value = await startImport(ctx, content);
      return Response.json({ ok: true, value }, { status: 201, headers: { "cache-control": "no-store" } });
    },
    "import.refusals",
  );
}
