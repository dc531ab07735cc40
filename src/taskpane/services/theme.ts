export type Theme = "light" | "dark";

/** What the user may choose: a theme, or the one of the surroundings. */
export type Appearance = "automatic" | Theme;

/** The choice and what changes it. */
export interface AppearanceChoice {
  readonly chosen: Appearance;
  readonly choose: (appearance: Appearance) => void;
}

export const appearances: readonly Appearance[] = ["automatic", "light", "dark"];

/** The relative luminance at which black and white text are equally easy to read. */
const middleLuminance = 0.179;

/** The theme that fits a background such as `#1F1F1F`, by its relative luminance (WCAG 2); null for anything else. */
export function themeOfBackground(color: string | null | undefined): Theme | null {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? "");
  if (digits === null) return null;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((hex) => linear(parseInt(hex, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < middleLuminance ? "dark" : "light";
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** Reports the system's theme now and after each change, until the returned function is called. */
export function watchSystemTheme(window: Window, use: (theme: Theme) => void): () => void {
  const query = window.matchMedia("(prefers-color-scheme: dark)");
  const tell = () => {
    use(query.matches ? "dark" : "light");
  };
  tell();
  query.addEventListener("change", tell);
  return () => {
    query.removeEventListener("change", tell);
  };
}
