/** What the files of the results, and the folder of the feedback, are called. */
export const resultNames = (base = "results") =>
  ({
    workbook: `${base}.xlsx`,
    points: `${base}.csv`,
    report: `${base}-report.csv`,
    moodle: `${base}-moodle.csv`,
    feedback: base === "results" ? "feedback" : `${base}-feedback`,
  }) as const;
