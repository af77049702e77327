"use client";

import { useEffect, useReducer, useRef } from "react";
import { sendFile } from "@/components/evidence/send-file";
import { nextToSend, NO_UPLOADS, uploadsAfter, type Upload } from "@/components/evidence/uploads";
import { useDrawnFor } from "@/components/ui/drawn-for";

const AT_ONCE = 2;

export type Uploads = {
  readonly list: readonly Upload[];
  /** Some are still under way: what they belong to should wait. */
  readonly busy: boolean;
  readonly add: (files: readonly File[]) => void;
  readonly again: (key: number) => void;
  /** Stops it where it is under way. */
  readonly remove: (key: number) => void;
  /** Stops all that is under way. */
  readonly clear: () => void;
};

/** Files on their way to the server, two at a time, each by itself: one that fails holds up no other. */
export function useUploads(): Uploads {
  const [{ uploads: list }, tell] = useReducer(uploadsAfter, NO_UPLOADS);
  const { drawnFor: person } = useDrawnFor();
  const cancels = useRef(new Map<number, () => void>());

  async function send(key: number, file: File, drawnFor: string | undefined): Promise<void> {
    const { answer, cancel } = sendFile(file, drawnFor, (bytes) => tell({ is: "sent", key, bytes }));
    cancels.current.set(key, cancel);
    tell({ is: "started", key });
    const result = await answer;
    cancels.current.delete(key);
    if (!result.ok) tell({ is: "failed", key, refusal: result });
    else if (result.value) tell({ is: "done", key, uploadId: result.value.uploadId, warnings: result.value.warnings });
  }

  useEffect(() => {
    for (const { key, file } of nextToSend(list, AT_ONCE)) {
      if (cancels.current.has(key)) continue;
      void send(key, file, person);
    }
  }, [list, person]);

  useEffect(() => {
    const underWay = cancels.current;
    return () => underWay.forEach((cancel) => cancel());
  }, []);

  const remove = (key: number) => {
    cancels.current.get(key)?.();
    tell({ is: "removed", key });
  };
  const clear = () => {
    cancels.current.forEach((cancel) => cancel());
    tell({ is: "cleared" });
  };
  return {
    list,
    busy: list.some(({ state }) => state === "waiting" || state === "sending"),
    add: (files) => tell({ is: "chosen", files }),
    again: (key) => tell({ is: "again", key }),
    remove,
    clear,
  };
}
