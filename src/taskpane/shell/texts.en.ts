import type { ShellTexts } from "./texts.types";

/** The frame of the pane in English. */
export const english: ShellTexts = {
  navigation: "Views",
  views: {
    functions: { title: "Functions", label: "Functions" },
    tables: { title: "Tables", label: "Tables" },
    diagnosis: { title: "Diagnose a region table", label: "Diagnose" },
    explain: { title: "Explain this cell", label: "Explain" },
    exercises: { title: "Exercises", label: "Exercises" },
    settings: { title: "Settings and about", label: "Settings" },
  },
  crash: {
    title: "Something went wrong in this pane",
    explanation:
      "Your formulas still calculate: they do not depend on the pane. Reload it; if this happens again, please send us the report below.",
    reload: "Reload the pane",
  },
  outside: {
    title: "JJJ works inside Excel",
    explanation: "This page is a task pane beside a workbook, but there is no workbook here.",
    steps: [
      "Open a workbook in Excel for Windows, for Mac or on the web.",
      "If the ribbon has no JJJ tab, install the add-in first.",
      "Choose the JJJ tab and open this pane from there.",
    ],
    libraryMissing:
      "If you are in Excel: the library for add-ins could not be loaded. Check the internet connection, then close the pane and open it again.",
  },
};
