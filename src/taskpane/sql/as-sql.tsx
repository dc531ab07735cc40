import type { ReportContext } from "../services/report";
import { useTextsOf } from "../ui/language";
import { LoadedFold } from "../ui/messages/loaded-fold";
import { functionsWithSql } from "./functions-with-sql";
import { sqlTexts } from "./texts";

export interface AsSqlProps {
  /** Of a function. */
  readonly name: string;
  readonly reportContext: ReportContext;
}

const load = () => import(/* webpackChunkName: "sql" */ "./sql-box");

/** A function as queries, folded; they are fetched when it is opened. Nothing for one that is not said in SQL. */
export function AsSql({ name, reportContext }: AsSqlProps) {
  const texts = useTextsOf(sqlTexts);
  if (!functionsWithSql.includes(name)) return null;
  return (
    <LoadedFold title={texts.title} load={load} reportContext={reportContext}>
      {({ SqlBox }) => <SqlBox name={name} />}
    </LoadedFold>
  );
}
