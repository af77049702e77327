import { newFormKey } from "@/components/ui/form-key";

/**
 * The form key of what is sent: the same content, tried again, goes under the same key, so that a try whose answer was
 * lost on the way makes no second draft.
 */
export function contentKeys(): (content: File | string) => string {
  let last: { readonly content: File | string; readonly key: string } | null = null;
  return (content) => {
    if (last?.content !== content) last = { content, key: newFormKey() };
    return last!.key;
  };
}
