"use server";

import { redirect } from "next/navigation";
import type { SignInState } from "@/components/people/sign-in-form";
import { safeNext } from "@/lib/edge/safe-next";
import { signInHere } from "./sign-in-here";

/** Signs in and goes on to where one was going. */
export async function signInByForm(_: SignInState, form: FormData): Promise<SignInState> {
  const textOf = (name: string) => (typeof form.get(name) === "string" ? (form.get(name) as string) : "");
  const userName = textOf("userName");
  const refusal = await signInHere({ userName, password: textOf("password") });
  if (refusal === null) redirect(safeNext(form.get("next")));
  return { userName: userName.slice(0, 64), refusal: { code: refusal.code, values: refusal.values } };
}
