import { useId, useMemo, useState } from "preact/hooks";
import { dataSet } from "../../../paper/data-sets/data-sets";
import { DataTable } from "../../ui/data-table";
import { useLanguage, useTextsOf } from "../../ui/language";
import { picturesTexts } from "../texts";
import { exchangesOf, type ExchangeState } from "./exchanges";
import { flowLayout, type FlowNode } from "./layout";
import { type } from "./lines";

const dashes: { readonly [State in ExchangeState]: string | undefined } = {
  actual: undefined,
  possible: "2 3",
  planned: "9 4",
};

/**
 * The exchanges of by-products as bands from givers to receivers; one can be highlighted, by a click or from a list.
 */
export function Flow() {
  const texts = useTextsOf(picturesTexts).flow;
  const language = useLanguage();
  const id = useId();
  const [picked, setPicked] = useState("");
  const exchanges = useMemo(() => exchangesOf(dataSet("exchanges"), language), [language]);
  const layout = useMemo(() => flowLayout(exchanges, 288), [exchanges]);
  const one = exchanges.find((exchange) => exchange.id === picked);
  const summary = texts.summary(
    exchanges.length,
    new Set(exchanges.map(({ giver }) => giver)).size,
    new Set(exchanges.map(({ receiver }) => receiver)).size,
  );
  const states = (Object.keys(dashes) as ExchangeState[]).filter((state) =>
    exchanges.some((exchange) => exchange.state === state),
  );
  return (
    <div class="stack">
      <p class="small">{summary}</p>
      <div class="field">
        <label for={`${id}-pick`}>{texts.pick}</label>
        <select
          id={`${id}-pick`}
          value={picked}
          onChange={(event) => {
            setPicked(event.currentTarget.value);
          }}
        >
          <option value="">{texts.all}</option>
          {exchanges.map(({ id: exchangeId, byProduct, giver, receiver }) => (
            <option key={exchangeId} value={exchangeId}>
              {texts.exchange(byProduct, giver, receiver)}
            </option>
          ))}
        </select>
      </div>
      <p role="status" class="small">
        {one !== undefined && texts.sentence(one.giver, one.byProduct, one.receiver, one.use, one.stateWord)}
      </p>
      <ul class="row legend small" role="list">
        {states.map((state) => (
          <li key={state}>
            <svg viewBox="0 0 30 10" width="30" height="10" aria-hidden="true" class="chart legend-line">
              <path class={`band-area state-${state}`} d="M0 5H30" stroke-width="10" stroke-dasharray={dashes[state]} />
            </svg>{" "}
            {texts.states[state]}
          </li>
        ))}
      </ul>
      <svg
        class="chart flow"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="img"
        aria-label={`${texts.title}. ${summary}`}
      >
        {layout.bands.map(({ exchange, path, thickness }) => (
          <g
            key={exchange.id}
            class={picked === "" ? "band" : exchange.id === picked ? "band band-picked" : "band band-faint"}
            onClick={() => {
              setPicked(exchange.id === picked ? "" : exchange.id);
            }}
          >
            <path
              class={`band-area state-${exchange.state}`}
              d={path}
              stroke-width={thickness}
              stroke-dasharray={dashes[exchange.state]}
            />
          </g>
        ))}
        {layout.nodes.map((node) => (
          <Node key={node.name} node={node} />
        ))}
      </svg>
      <details>
        <summary>{texts.table}</summary>
        <DataTable
          caption={texts.title}
          headers={texts.headers}
          rows={exchanges.map(({ giver, byProduct, receiver, use, stateWord }) => [
            giver,
            byProduct,
            receiver,
            use,
            stateWord,
          ])}
        />
      </details>
    </div>
  );
}

function Node({ node: { x, y, width, height, label } }: { readonly node: FlowNode }) {
  return (
    <g>
      <rect class="node" x={x} y={y} width={width} height={height} />
      <text text-anchor={label.anchor}>
        {label.lines.map((line, place) => (
          <tspan key={line} x={label.x} y={label.y + place * type.line}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
