import { themeOfBackground } from "../../../src/taskpane/services/theme";

describe("the theme that fits a background", () => {
  it.each([
    ["#FFFFFF", "light"],
    ["#e6e6e6", "light"],
    ["#808080", "light"],
    ["#666666", "dark"],
    ["#1F1F1F", "dark"],
    ["#000000", "dark"],
    ["#217346", "dark"],
    ["#00FF00", "light"],
    ["#000000FF", "dark"],
  ])("of %s is %s", (color, theme) => {
    expect(themeOfBackground(color)).toBe(theme);
  });

  it.each([undefined, null, "", "white", "rgb(0,0,0)", "#zzzzzz"])("is unknown for %p", (color) => {
    expect(themeOfBackground(color)).toBeNull();
  });
});
