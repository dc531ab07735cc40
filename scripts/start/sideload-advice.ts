/** How to see the add-in in Excel on the web, once it is served. */
export const webSteps = `1. Open a workbook on https://excel.cloud.microsoft in the browser of this computer.
2. Home > Add-ins > More Settings (or More Add-ins > My Add-ins) > Upload My Add-in.
3. Choose dist/manifest.xml of this folder and press Upload.
4. The tab JJJ appears, and =JJJ. in a cell lists the functions.`;

/** What to do on a system without desktop Excel. */
export const adviceWithoutExcel = `There is no desktop Excel on this system, so nothing was sideloaded.

- npm run demo        the same functions and the same pane in your browser, without Excel
- npm start -- web    serves the add-in for Excel on the web and says how to load it there
- npm start           on Windows or Mac: opens the desktop Excel with the add-in`;

/** Whether there is a desktop Excel for a system, by Node's name of the system. */
export function hasDesktopExcel(platform: NodeJS.Platform): boolean {
  return platform === "win32" || platform === "darwin";
}
