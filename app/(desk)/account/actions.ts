"use server";

import { redirect } from "next/navigation";
import { signInHere } from "@/app/sign-in/sign-in-here";
import type { ActionResult } from "@/lib/domain/action-result";
import { action } from "@/lib/edge/action";
import { forgetSession } from "@/lib/edge/sign-in";
import { currentViewer } from "@/lib/edge/viewer";
import { changePassword } from "@/lib/usecases/people/change-password";
import { signOut } from "@/lib/usecases/people/sign-out";
import { signOutEverywhere } from "@/lib/usecases/people/sign-out-everywhere";

/** Signs this browser out. */
export async function signOutHere(): Promise<void> {
  const session = await currentViewer();
  if (session) await signOut(session.signInId, new Date());
  await forgetSession();
  redirect("/sign-in");
}

/** Signs every device out, this one too. */
export const signOutAll = action(signOutEverywhere, { beforePasswordChange: true });

const change = action(changePassword, { beforePasswordChange: true });

/** Changes one's own password, which ends all sign-ins, and signs this browser in again. */
export async function changeOwnPassword(input: unknown): Promise<ActionResult> {
  const session = await currentViewer();
  const answer = await change(input);
  if (!answer.ok || !session) return answer;
  const refusal = await signInHere({ userName: session.userName, password: (input as { newPassword: string }).newPassword });
  // The password is changed all the same: the sign-in page says so.
  if (refusal !== null) redirect("/sign-in?after=password");
  return answer;
}
