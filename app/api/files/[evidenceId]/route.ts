import type { NextRequest } from "next/server";
import { respond } from "@/lib/edge/respond";
import { sendFile, showFile } from "@/lib/edge/send-file";
import { openEvidence } from "@/lib/usecases/tasks/open-evidence";

/** GET a piece of evidence: to save or, with `?preview=1`, a PDF or an image for the browser's own viewer. */
export async function GET(request: NextRequest, { params }: RouteContext<"/api/files/[evidenceId]">): Promise<Response> {
  return respond(request, async (actor) => {
    const { evidenceId } = await params;
    const file = await openEvidence({ actor, now: new Date() }, { evidenceId, counts: isAskedFor(request) });
    const preview = request.nextUrl.searchParams.get("preview") === "1" && file.canPreview;
    return preview ? showFile(file) : sendFile(file);
  });
}

/** A person asked for it from a page of ours; not another site, not a browser that fetches ahead or asks for the head alone. */
function isAskedFor({ method, headers }: NextRequest): boolean {
  const site = headers.get("sec-fetch-site");
  const ahead = headers.has("sec-purpose") || headers.get("purpose") === "prefetch";
  return method === "GET" && !ahead && (site === null || site === "same-origin" || site === "none");
}
