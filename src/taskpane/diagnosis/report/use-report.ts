import { useEffect, useRef, useState } from "preact/hooks";
import type { Panel } from "../../../diagnosis/panel";
import type { WorkbookHost, WriteProgress } from "../../../hosts/host";
import type { Language } from "../../../language/localized";
import { failureOf, type LoadFailure } from "../../services/load-state";
import type { ReadFindings } from "./findings";

/** How far the report is. */
export type ReportState =
  | { readonly phase: "idle" }
  | { readonly phase: "writing"; readonly progress: WriteProgress; readonly isCancelling: boolean }
  /** `findings` is null while the workbook calculates; `isLate` when it has taken too long. */
  | {
      readonly phase: "done";
      readonly summary: string;
      readonly findings: ReadFindings | null;
      readonly isLate: boolean;
    }
  | { readonly phase: "failed"; readonly failure: LoadFailure };

const idle: ReportState = { phase: "idle" };

const sheetCount = 8;

/** Between two attempts to read the sentences, and how many there are: ten seconds in all. */
const pause = 500;
const attempts = 20;

/** Builds a report in the workbook and reads its sentences back from the cells. */
export function useReport(host: WorkbookHost) {
  const [state, setState] = useState<ReportState>(idle);
  const controller = useRef<AbortController | null>(null);
  /** What was begun later makes what comes of the earlier obsolete. */
  const turn = useRef(0);

  useEffect(
    () => () => {
      turn.current++;
    },
    [],
  );

  const build = async (panel: Panel, language: Language) => {
    const mine = ++turn.current;
    const set = (next: ReportState) => {
      if (turn.current === mine) setState(next);
    };
    const abort = (controller.current = new AbortController());
    set({ phase: "writing", progress: { done: 0, total: sheetCount }, isCancelling: false });
    try {
      const { diagnosisPlans, readFindings } = await import(/* webpackChunkName: "report" */ "./sheets");
      const plans = diagnosisPlans(panel, language);
      const sheets = await host.write(plans, {
        signal: abort.signal,
        onProgress: (progress) => {
          if (turn.current === mine) setState((now) => (now.phase === "writing" ? { ...now, progress } : now));
        },
      });
      const sheetOf = (key: string) => sheets[plans.findIndex((plan) => plan.key === key)]?.sheet ?? "";
      const summary = sheetOf("diagnosis-summary");
      set({ phase: "done", summary, findings: null, isLate: false });
      for (let attempt = 0; attempt < attempts && turn.current === mine; attempt++) {
        const findings = await readFindings(host, panel, sheetOf).catch(() => null);
        if (findings !== null) {
          set({ phase: "done", summary, findings, isLate: false });
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      set({ phase: "done", summary, findings: null, isLate: true });
    } catch (error) {
      set({ phase: "failed", failure: failureOf(error) });
    }
  };

  return {
    state,
    build,
    cancel: () => {
      controller.current?.abort();
      setState((now) => (now.phase === "writing" ? { ...now, isCancelling: true } : now));
    },
    close: () => {
      turn.current++;
      setState(idle);
    },
  };
}
