/** A text as it is written in XML. Characters that XML cannot hold are omitted. */
export const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "") // eslint-disable-line no-control-regex -- XML forbids them.
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
