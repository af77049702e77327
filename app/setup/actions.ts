"use server";

import { signInHere } from "@/app/sign-in/sign-in-here";
import type { ActionResult } from "@/lib/domain/action-result";
import { refusalResult } from "@/lib/edge/action";
import { createFirstAdministrator } from "@/lib/usecases/people/create-first-administrator";

/** The first administrator, signed in at once. Nobody asks here, so it is not made by `action`. */
export async function setUp(input: unknown): Promise<ActionResult> {
  try {
    await createFirstAdministrator(new Date(), input);
  } catch (error) {
    return refusalResult(error);
  }
  const { userName, password } = input as { userName: string; password: string };
  await signInHere({ userName, password });
  return { ok: true };
}
