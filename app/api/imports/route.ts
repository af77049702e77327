import type { NextRequest } from "next/server";
import type { ActionResult } from "@/lib/domain/action-result";
import { Refusal } from "@/lib/domain/errors";
import { refusalResult } from "@/lib/edge/action";
import { announcedBy, bytesOf } from "@/lib/edge/request-body";
import { currentViewer } from "@/lib/edge/viewer";
import { startImport } from "@/lib/usecases/reports/start-import";

/**
 * POST a report's bytes: a file with `?name=`, or without it a pasted text in UTF-8. Streamed, since a Server Action
 * takes 1 MB at most. Answers as an action does, with the status that goes with it.
 */
export async function POST(request: NextRequest): Promise<Response> {
  const session = await currentViewer();
  if (!session) return answer({ ok: false, code: "signed-out", values: {} }, 401);
  if (session.mustChangePassword) return answer({ ok: false, code: "must-change-password", values: {} }, 403);
  try {
    const ctx = { actor: session.viewer, now: new Date(), ...formKeyOf(request) };
    const content = { name: request.nextUrl.searchParams.get("name"), bytes: bytesOf(request), announced: announcedBy(request) };
    return answer({ ok: true, value: await startImport(ctx, content) }, 201);
  } catch (error) {
    return answer(await refusalResult(error), error instanceof Refusal ? error.status : 500);
  }
}

function answer(body: ActionResult, status: number): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}

function formKeyOf(request: NextRequest): { formKey?: string } {
  const formKey = request.headers.get("x-form-key");
  return formKey !== null && /^[\w-]{16,64}$/.test(formKey) ? { formKey } : {};
}
