/**
 * The text of a file in UTF-8 or UTF-16, in GB 18030, as Excel writes it in China, or in Windows-1252, as it does in the
 * west; without a byte order mark.
 */
export function decodeText(bytes: ArrayBuffer | Uint8Array): string {
  const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  const [first, second, third, fourth] = view;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  // Two characters of ASCII at the beginning of a file without a mark.
  if (first !== 0 && second === 0 && fourth === 0) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0 && second !== 0 && third === 0) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(isWestern(view) ? "windows-1252" : "gb18030").decode(bytes);
  }
}

/** Accented letters mostly are between plain ones; Chinese characters have two bytes, of which both are mostly no ASCII. */
function isWestern(bytes: Uint8Array): boolean {
  let [single, pairs] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    if ((bytes[at + 1] ?? 0) < 0x80) single++;
    else {
      pairs++;
      at++;
    }
  }
  return single > pairs;
}
