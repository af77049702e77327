import type { NextRequest } from "next/server";
import { respond } from "@/lib/edge/respond";
import { openPdfPart } from "@/lib/usecases/reports/open-pdf-part";

/** GET a part of the PDF library, such as a character map: they change with the product alone. */
export async function GET(request: NextRequest, { params }: RouteContext<"/api/pdf-parts/[folder]/[name]">): Promise<Response> {
  return respond(request, async () => {
    const { folder, name } = await params;
    const { bytes, mime } = await openPdfPart(folder, name);
    return new Response(bytes, { headers: { "content-type": mime, "content-length": String(bytes.length), "cache-control": "private, max-age=86400", "x-content-type-options": "nosniff" } });
  });
}
