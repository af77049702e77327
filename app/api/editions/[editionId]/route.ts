import type { NextRequest } from "next/server";
import { respond } from "@/lib/edge/respond";
import { sendFile } from "@/lib/edge/send-file";
import { openEdition } from "@/lib/usecases/reports/open-edition";

/** GET the bytes of a report's edition as they came, to save. */
export async function GET(request: NextRequest, { params }: RouteContext<"/api/editions/[editionId]">): Promise<Response> {
  return respond(request, async () => sendFile(await openEdition((await params).editionId)));
}
