import { z } from "zod";
import { recordEvent } from "@/lib/db/record-event";
import { endSignIns } from "@/lib/usecases/people/end-sign-ins";
import { ownStamp } from "@/lib/usecases/people/own-stamp";
import { verb } from "@/lib/usecases/verb";

/** Ends every sign-in of one's own, on every device, the one it is done from too. */
export const signOutEverywhere = verb("person.sign-out-everywhere", z.object({}), async (tx, { actor, now }) => {
  const { personId: id, name } = actor;
  await endSignIns(tx, id, "signed-out-everywhere", now);
  const particulars = { by: ownStamp(actor), person: { id, name } };
  await recordEvent(tx, { kind: "person.signedOutEverywhere", streamId: id, actorId: id, at: now, particulars });
});
