import { useState } from "preact/hooks";
import { localize } from "../../language/localized";
import type { PaperTable } from "../../paper/types";
import { DataTable } from "../ui/data-table";
import { Segments } from "../ui/fields/segments";
import { useLanguage, useTextsOf } from "../ui/language";
import { BarChart } from "./bar-chart";
import { gapsToFirst, lastStructure, type Lines, sharesOf } from "./chart-data";
import { LineChart } from "./line-chart";
import { picturesTexts } from "./texts";

type Kind = "shares" | "gap" | "structure";

const kinds: readonly Kind[] = ["shares", "gap", "structure"];

/** The pictures of Tables 2 to 4, one shown at a time. */
export function Charts({ table }: { readonly table: PaperTable }) {
  const texts = useTextsOf(picturesTexts);
  const [kind, setKind] = useState<Kind>("shares");
  const sector = texts.sectors[table.sector ?? "tertiary"];
  const isReconstructed = kind === "structure" || table.status === "reconstructed";
  return (
    <div class="stack">
      <Segments
        label={texts.choose}
        isLabelHidden
        choices={kinds.map((value) => ({ value, label: texts.kinds[value] }))}
        chosen={kind}
        onChoose={setKind}
      />
      {kind === "shares" && <OverTime lines={sharesOf(table)} title={texts.sharesTitle(sector)} isPercent />}
      {kind === "gap" && (
        <OverTime lines={gapsToFirst(sharesOf(table))} title={texts.gapTitle(sector)} firstSeries={1} />
      )}
      {kind === "structure" && <OfLastYear />}
      {isReconstructed && <p class="warning small">{texts.reconstructed}</p>}
    </div>
  );
}

interface OverTimeProps {
  readonly lines: Lines;
  readonly title: string;
  readonly isPercent?: boolean;
  readonly firstSeries?: number;
}

function OverTime({ lines: { years, lines }, title, isPercent = false, firstSeries = 0 }: OverTimeProps) {
  const texts = useTextsOf(picturesTexts);
  const language = useLanguage();
  const percent = usePercent();
  const points = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 1 });
  const say = (value: number) => (isPercent ? percent(value) : texts.points(points(value)));
  const named = lines.map(({ name, values }) => ({ name: localize(name, language), values }));
  const description = named.map(({ name, values }) =>
    texts.course(name, say(values[0] ?? 0), years[0] ?? 0, say(values.at(-1) ?? 0), years.at(-1) ?? 0),
  );
  return (
    <>
      <h3>{title}</h3>
      <LineChart
        title={title}
        description={description.join(" ")}
        categories={years.map(String)}
        lines={named}
        firstSeries={firstSeries}
        format={isPercent ? percent : points}
      />
      <details>
        <summary>{texts.numbers}</summary>
        <DataTable
          caption={title}
          headers={[texts.region, ...years.map(String)]}
          rows={named.map(({ name, values }) => [name, ...values])}
          format={isPercent ? percent : points}
        />
      </details>
    </>
  );
}

function OfLastYear() {
  const texts = useTextsOf(picturesTexts);
  const language = useLanguage();
  const percent = usePercent();
  const { year, sectors, rows } = lastStructure();
  const title = texts.structureTitle(year);
  const parts = sectors.map((sector) => texts.sectors[sector]);
  const named = rows.map(({ name, shares }) => ({ name: localize(name, language), shares }));
  const description = named.map(({ name, shares }) =>
    texts.parts(
      name,
      shares.map((share, index) => texts.part(parts[index] ?? "", percent(share))),
    ),
  );
  return (
    <>
      <h3>{title}</h3>
      <BarChart title={title} description={description.join(" ")} parts={parts} bars={named} format={percent} />
      <details>
        <summary>{texts.numbers}</summary>
        <DataTable
          caption={title}
          headers={[texts.region, ...parts]}
          rows={named.map(({ name, shares }) => [name, ...shares])}
          format={percent}
        />
      </details>
    </>
  );
}

function usePercent(): (share: number) => string {
  const language = useLanguage();
  return (share) => share.toLocaleString(language, { style: "percent", maximumFractionDigits: 1 });
}
