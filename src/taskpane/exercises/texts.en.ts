import { counted } from "../../language/counted";
import type { ExercisesTexts } from "./texts.types";

/** The view of exercises in English. */
export const english: ExercisesTexts = {
  open: {
    title: "In this sheet",
    check: "Check answers",
    checking: "Checking…",
    score: (points, outOf) => `${points} of ${outOf} points`,
    answered: (answered, total) => `${answered} of ${counted(total, "question", "questions")} answered`,
    questions: "Question by question",
    question: (number) => `Question ${number}`,
    points: (points, outOf) => `${points} of ${outOf}`,
    hint: "Hint",
    help: (name) => `About ${name}`,
    goTo: (number) => `Go to answer ${number}`,
    states: {
      right: "Right",
      mistake: "Typical mistake",
      wrong: "Not right yet",
      blank: "Not answered",
      text: "Not a number",
      error: "Error value",
    },
    codeChanged:
      "The exercise code of this sheet was changed, so its answers cannot be checked. Build the exercise again.",
    otherVersion: "This sheet was made with another version of the exercise. Build it again to check answers.",
    unknown: (id) => `This sheet has an unknown exercise: ${id}.`,
    dataLost: "The data of this exercise are missing or were changed, so its answers cannot be checked.",
    cellsMissing: (numbers) =>
      `The answer cells of ${numbers.length === 1 ? "question" : "questions"} ${numbers.join(", ")} are missing.`,
    times: (times) => `(check ${times})`,
    allRight: "All right. Well done!",
  },
  introduction:
    "Each sheet has its own numbers. The workbook has no answer key: answers are computed again for each check.",
  level: "Level",
  allLevels: "All",
  levels: { 1: "Beginner", 2: "Intermediate", 3: "Advanced" },
  size: (questions, points) => `${counted(questions, "question", "questions")}, ${counted(points, "point", "points")}`,
  forClass: "For a class…",
  forClassText: "A workbook for each student, with an answer key and a list for marking.",
  back: "All exercises",
  objectives: "What you learn",
  sheetLanguage: "Language of the sheet",
  numbers: "Numbers",
  numbersKinds: { new: "New numbers", student: "For a student ID", code: "From a code" },
  numbersHints: {
    new: "Different numbers each time.",
    student: "The same student ID always gets the same numbers.",
    code: "The numbers of an exercise code, or of a number that you choose.",
  },
  student: "Student ID",
  course: "Course",
  courseHint: "Any word; a different one gives everybody different numbers.",
  code: "Code or number",
  codeHint: "Such as 2026, or the code of an exercise sheet.",
  codeRefused: (example) => `This is not a code of this exercise. Codes look like ${example}.`,
  studentMissing: "Enter the student ID.",
  data: "Data",
  dataKinds: { drawn: "From the exercise", own: "My own" },
  ownHint: (what) =>
    what === "sectors"
      ? "Select a table in your workbook: regions in rows, sectors in columns, names at the top and on the left."
      : "Select a table in your workbook: regions in rows, years in columns, names at the top and on the left.",
  useSelection: "Use the selection",
  selected: (place, rows, columns) =>
    `${place}: ${counted(rows, "region", "regions")} × ${counted(columns, "column", "columns")}`,
  nothingSelected: "Select the table with its names, then press this button.",
  unit: "Unit of the data",
  live: "Feedback in the sheet while answers are typed",
  liveHint: "With JJJ.CHECK formulas; otherwise feedback appears when you press Check answers.",
  build: "Build the sheet",
  building: "Building…",
  built: ["The exercise is in ", "."],
  builtNext: "Fill in the coloured cells, then check your answers here.",
  class: {
    title: "For a class",
    introduction:
      "Each student gets different numbers. Hand out the workbooks; mark those that come back with the command npm run grade, which needs variants.csv.",
    exercises: "Exercises",
    students: "Students",
    studentsHint: "One per line: ID, name. You can paste columns of a spreadsheet.",
    fromFile: "Read the list from a file",
    make: (students) => `Create ${counted(students, "workbook", "workbooks")}`,
    making: (done, total) => `${done} of ${total} workbooks created`,
    cancel: "Cancel",
    done: (students) => `${counted(students, "workbook is", "workbooks are")} ready.`,
    download: "Download the zip file",
    failed: "The class set could not be created. Nothing was changed in the workbook.",
    noExercise: "Select at least one exercise.",
    contents:
      "The zip file contains the folder students, key.xlsx (for you only) and variants.csv (needed for marking).",
    fileName: "class",
  },
};
