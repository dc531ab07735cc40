/** What makes the sheets of a report and reads them, loaded when one is built. */
export { diagnosisPlans } from "../../../diagnosis/diagnosis-plans";
export { readFindings } from "./findings";
