import type { ExercisesTexts } from "./texts.types";

const plurals = new Intl.PluralRules("en");
const count = (n: number, one: string, other: string) => `${n} ${plurals.select(n) === "one" ? one : other}`;

/** The view of exercises in English. */
export const english: ExercisesTexts = {
  open: {
    title: "In this sheet",
    check: "Check answers",
    checking: "Checking…",
    score: (points, outOf) => `${points} of ${outOf} points`,
    answered: (answered, total) => `${answered} of ${count(total, "question", "questions")} answered`,
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
      "The exercise code of this sheet was changed, so its answers cannot be checked. Build the exercise anew.",
    otherVersion: "This sheet was made with another version of the exercise. Build it anew to have it checked.",
    unknown: (id) => `This sheet holds an exercise that is not known here: ${id}.`,
    dataLost: "The data of this exercise are gone or were changed, so its answers cannot be checked.",
    cellsMissing: (numbers) =>
      `The answer cells of ${numbers.length === 1 ? "question" : "questions"} ${numbers.join(", ")} are gone.`,
    times: (times) => `(check ${times})`,
    allRight: "All right. Well done!",
  },
  introduction:
    "Each exercise has its own numbers. The workbook holds no key: answers are computed anew when they are checked.",
  level: "Level",
  allLevels: "All",
  levels: { 1: "Beginner", 2: "Intermediate", 3: "Advanced" },
  size: (questions, points) => `${count(questions, "question", "questions")}, ${count(points, "point", "points")}`,
  forClass: "For a class…",
  forClassText: "A workbook for each student, with a key and a list for marking.",
  back: "All exercises",
  objectives: "What you learn",
  sheetLanguage: "Language of the sheet",
  numbers: "Numbers",
  numbersKinds: { new: "New ones", student: "Of a student", code: "By code" },
  numbersHints: {
    new: "Other numbers each time.",
    student: "The same student gets the same numbers again.",
    code: "The numbers of a code or of a number that you choose.",
  },
  student: "Student id",
  course: "Course",
  courseHint: "Any word; another one gives everybody other numbers.",
  code: "Code or number",
  codeHint: "Such as 2026, or the code of an exercise sheet.",
  codeRefused: (example) => `This is not a code of this exercise. A code looks like ${example}.`,
  studentMissing: "Enter the student's id.",
  data: "Data",
  dataKinds: { drawn: "Of the exercise", own: "My own" },
  ownHint: (what) =>
    what === "sectors"
      ? "Select a table in your workbook: regions in rows, sectors in columns, names at the top and on the left."
      : "Select a table in your workbook: regions in rows, years in columns, names at the top and on the left.",
  useSelection: "Use the selection",
  selected: (place, rows, columns) =>
    `${place}: ${count(rows, "region", "regions")} × ${count(columns, "column", "columns")}`,
  nothingSelected: "Select the table with its names, then press the button.",
  unit: "Unit of the figures",
  live: "Feedback in the sheet while answers are typed",
  liveHint: "By JJJ.CHECK formulas; without it, feedback comes when you press Check answers.",
  build: "Build the sheet",
  building: "Building…",
  built: ["The exercise is in ", "."],
  builtNext: "Fill in the coloured cells, then check your answers here.",
  class: {
    title: "For a class",
    introduction:
      "Everybody gets other numbers. Hand out the workbooks; mark what comes back with the command npm run grade, which needs the list variants.csv.",
    exercises: "Exercises",
    students: "Students",
    studentsHint: "One a line: id, name. A column of a spreadsheet can be pasted.",
    fromFile: "Take them from a CSV file",
    make: (students) => `Make ${count(students, "workbook", "workbooks")}`,
    making: (done, total) => `${done} of ${total} workbooks made`,
    cancel: "Cancel",
    done: (students) => `${count(students, "workbook is", "workbooks are")} ready.`,
    download: "Download the zip file",
    failed: "The class set could not be made. Nothing was changed in the workbook.",
    noExercise: "Tick at least one exercise.",
    contents: "In the zip file: a folder students, key.xlsx for you alone, and variants.csv.",
    fileName: "class",
  },
};
