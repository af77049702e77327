/** The key of a form, as a context carries it; nothing where what was sent could be none. */
export function formKeyOf(sent: unknown): { readonly formKey?: string } {
  return typeof sent === "string" && /^[\w-]{16,64}$/.test(sent) ? { formKey: sent } : {};
}
