import type { NextRequest } from "next/server";
import { encodedHeader } from "@/lib/edge/encoded-header";
import { announcedBy, bytesOf } from "@/lib/edge/request-body";
import { respond } from "@/lib/edge/respond";
import { keepUpload } from "@/lib/usecases/files/keep-upload";

/**
 * POST one file's bytes as the body, its name percent-encoded in `x-file-name`. Answers 201 and
 * `{ ok: true, value: { uploadId, name, size, mime, canPreview, warnings } }`; a form then carries the id.
 */
export async function POST(request: NextRequest): Promise<Response> {
  return respond(request, async (actor) => {
    const content = { name: encodedHeader(request, "x-file-name") ?? "", bytes: bytesOf(request), announced: announcedBy(request) };
    const value = await keepUpload({ actor, now: new Date() }, content);
    return Response.json({ ok: true, value }, { status: 201, headers: { "cache-control": "no-store" } });
  });
}
