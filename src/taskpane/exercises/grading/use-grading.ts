import { useEffect, useRef, useState } from "preact/hooks";
import type { GradedClass } from "../../../exercises/class/grading/types";
import type { Results } from "./make-results";
import { gradeReturned, type GradingRequest } from "./reading/grade-returned";
import { Reader } from "./reading/reader";
import { startWorker } from "./reading/start-worker";

export type Grading =
  | { readonly phase: "choosing" }
  | { readonly phase: "reading" | "writing"; readonly done: number; readonly total: number }
  | { readonly phase: "cancelled" }
  | { readonly phase: "marked"; readonly graded: GradedClass; readonly results: Results }
  | { readonly phase: "failed"; readonly error: unknown };

/** Marks, writes the results, and can be cancelled at any time. */
export function useGrading() {
  const [grading, setGrading] = useState<Grading>({ phase: "choosing" });
  const controller = useRef<AbortController | null>(null);
  const cancel = () => {
    controller.current?.abort();
  };
  useEffect(() => cancel, []);
  const reset = () => {
    setGrading({ phase: "choosing" });
  };
  const start = async (request: GradingRequest & { readonly hasSolutions: boolean }) => {
    const { signal } = (controller.current = new AbortController());
    const progress = (phase: "reading" | "writing") => (done: number, total: number) => {
      setGrading({ phase, done, total });
    };
    setGrading({ phase: "reading", done: 0, total: request.files.length });
    try {
      const reader = new Reader(startWorker);
      const graded = await gradeReturned(request, { reader, signal, onProgress: progress("reading") });
      const { makeResults } = await import(/* webpackChunkName: "class-set" */ "./make-results");
      const { language, hasSolutions } = request;
      const options = { language, hasSolutions, signal, onProgress: progress("writing") };
      const results = graded === null ? null : await makeResults(graded, request.assigned, options);
      setGrading(graded === null || results === null ? { phase: "cancelled" } : { phase: "marked", graded, results });
    } catch (error) {
      setGrading(signal.aborted ? { phase: "cancelled" } : { phase: "failed", error });
    }
  };
  return { grading, start, cancel, reset };
}
