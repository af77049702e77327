import { Refusal } from "@/lib/domain/errors";
import { requestFrom } from "@/lib/edge/request-from";
import { openSession } from "@/lib/edge/sign-in";
import { signIn, SIGN_IN_HOURS } from "@/lib/usecases/people/sign-in";

/** Signs this browser in; gives the refusal, if there is one. Only from a server action: it sets cookies. */
export async function signInHere(typed: { userName: string; password: string }): Promise<Refusal | null> {
  try {
    await openSession(async (credentials) => signIn(credentials, await requestFrom()), SIGN_IN_HOURS, typed);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
