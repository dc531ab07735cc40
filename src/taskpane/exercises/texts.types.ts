/** The view of exercises. */
export interface ExercisesTexts {
  readonly open: {
    /** Header of the card on the exercise of the active sheet. */
    readonly title: string;
    readonly check: string;
    readonly checking: string;
    readonly score: (points: string, outOf: string) => string;
    readonly answered: (answered: number, total: number) => string;
    readonly questions: string;
    readonly question: (number: number) => string;
    readonly points: (points: string, outOf: string) => string;
    readonly hint: string;
    readonly help: (name: string) => string;
    readonly goTo: (number: number) => string;
    readonly states: {
      readonly [State in "right" | "mistake" | "wrong" | "blank" | "text" | "error"]: string;
    };
    readonly codeChanged: string;
    readonly otherVersion: string;
    readonly unknown: (id: string) => string;
    /** An exercise of a trainer's own whose definition is not in this workbook. */
    readonly unknownOwn: string;
    readonly dataLost: string;
    readonly markedWork: string;
    readonly cellsMissing: (numbers: readonly number[]) => string;
    /** The end of the feedback in the sheet; read back to count. */
    readonly times: (times: number) => string;
    readonly allRight: string;
  };
  readonly introduction: string;
  readonly level: string;
  readonly allLevels: string;
  readonly levels: { readonly [Level in 1 | 2 | 3]: string };
  /** The points of an exercise that is not begun. */
  readonly points: (points: number) => string;
  /** Of an exercise that has a sheet in the workbook and was not checked. */
  readonly begun: string;
  readonly size: (questions: number, points: number) => string;
  /** The trainer's own exercises in the list. */
  readonly own: {
    readonly heading: string;
    readonly toChange: (count: number) => string;
    readonly create: string;
    readonly createText: string;
  };
  readonly forClass: string;
  readonly forClassText: string;
  readonly back: string;
  readonly objectives: string;
  readonly sheetLanguage: string;
  readonly numbers: string;
  readonly numbersKinds: { readonly new: string; readonly student: string; readonly code: string };
  readonly numbersHints: { readonly new: string; readonly student: string; readonly code: string };
  readonly student: string;
  readonly course: string;
  readonly courseHint: string;
  readonly code: string;
  readonly codeHint: string;
  readonly codeRefused: (example: string) => string;
  readonly studentMissing: string;
  readonly data: string;
  readonly dataKinds: { readonly drawn: string; readonly own: string };
  /** What the rows and columns of a table are; `measures` says it where the columns are such. */
  readonly ownHint: (what: "sectors" | "years" | "measures", measures: string) => string;
  readonly useSelection: string;
  readonly selected: (place: string, rows: number, columns: number) => string;
  readonly nothingSelected: string;
  readonly unit: string;
  /** The folded options, with what is chosen. */
  readonly options: (chosen: readonly string[]) => string;
  readonly live: string;
  /** The same among what is chosen. */
  readonly liveShort: string;
  readonly liveHint: string;
  readonly build: string;
  readonly building: string;
  /** Above the link to the sheet. */
  readonly built: string;
  readonly builtNext: string;
  readonly class: {
    readonly title: string;
    readonly introduction: string;
    readonly markReturned: string;
    readonly exercises: string;
    readonly students: string;
    readonly studentsHint: string;
    readonly fromFile: string;
    readonly fileUnreadable: string;
    readonly selectAll: string;
    readonly selectNone: string;
    readonly marked: string;
    /** What it changes. */
    readonly markedHint: string;
    readonly make: string;
    /** What is chosen so far, beside the button. */
    readonly chosen: (students: number, exercises: number) => string;
    readonly making: (done: number, total: number) => string;
    readonly cancel: string;
    readonly done: (students: number) => string;
    readonly download: string;
    readonly failed: string;
    readonly noExercise: string;
    readonly contents: string;
    readonly howToMark: string;
    readonly marking: string;
    readonly fileName: string;
  };
}
