/**
 * Shows a text in the page's dialog until the user answers; false for the cancelling answer and for Escape.
 *
 * @param canCancel whether there is a cancelling answer.
 */
export function askInDialog(dialog: HTMLDialogElement, message: string, canCancel: boolean): Promise<boolean> {
  const paragraph = dialog.querySelector("p");
  if (paragraph !== null) paragraph.textContent = message;
  const cancel = dialog.querySelector<HTMLButtonElement>('button[value="cancel"]');
  if (cancel !== null) cancel.hidden = !canCancel;
  dialog.returnValue = "cancel";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "confirm"), { once: true });
  });
}
