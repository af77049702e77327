/** What is taken over by a button counts as typed: the form then asks before it is lost. */
export function noteTaken(button: HTMLElement): void {
  button.dispatchEvent(new Event("input", { bubbles: true }));
}
