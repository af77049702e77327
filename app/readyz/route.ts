import { checkReadiness } from "@/lib/usecases/files/check-readiness";

/** 200 where the site can work, else 503; says which part is at fault. */
export async function GET(): Promise<Response> {
  const readiness = await checkReadiness();
  const status = readiness.database && readiness.files ? 200 : 503;
  return Response.json(readiness, { status, headers: { "cache-control": "no-store" } });
}
