/** How the browser shows a type in a frame of ours; null: it can only be saved. The server decides in the end. */
export function previewOf(mime: string): "pdf" | "image" | null {
  if (mime === "application/pdf") return "pdf";
  return ["image/jpeg", "image/png", "image/gif", "image/webp"].includes(mime) ? "image" : null;
}
