import { useId, useMemo, useState } from "preact/hooks";
import { formatNumber } from "../../ui/format-number";
import { useLanguage, useTextsOf } from "../../ui/language";
import { networkDrawing, shortName } from "./drawing";
import "./network.css";
import type { PicturedNetwork } from "./pictured-network";
import { networkTexts } from "./texts";

/** A network as nodes in a circle with lines between them; one node can be highlighted, by a click or from a list. */
export function NetworkPicture({ matrix, cut, names }: PicturedNetwork) {
  const texts = useTextsOf(networkTexts);
  const language = useLanguage();
  const id = useId();
  const [picked, setPicked] = useState<number | null>(null);
  const drawing = useMemo(() => networkDrawing({ matrix, cut, names }), [matrix, cut, names]);
  const { width, height, nodes, links, count } = drawing;
  const nameOf = (place: number) => nodes[place]?.name ?? "";
  const strongest = links.at(-1);
  const chosen = picked === null ? undefined : nodes[picked];
  const isFaint = (places: readonly number[]) => chosen !== undefined && !places.includes(picked ?? -1);
  const partners = new Set(
    links.filter(({ from, to }) => from === picked || to === picked).flatMap(({ from, to }) => [from, to]),
  );
  const summary = [
    texts.summary(nodes.length, count),
    strongest === undefined
      ? ""
      : texts.strongest(
          nameOf(strongest.from),
          nameOf(strongest.to),
          strongest.isMutual,
          formatNumber(strongest.value, language),
        ),
  ].join(language === "zh-CN" ? "" : " ");
  return (
    <div class="stack">
      <div class="field">
        <label for={id}>{texts.pick}</label>
        <select
          id={id}
          value={chosen === undefined ? "" : String(picked)}
          onChange={({ currentTarget: { value } }) => {
            setPicked(value === "" ? null : Number(value));
          }}
        >
          <option value="">{texts.all}</option>
          {nodes.map(({ name }, place) => (
            <option key={place} value={String(place)}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <p role="status" class="small">
        {chosen === undefined ? summary : texts.node(chosen.name, chosen.out, chosen.into)}
      </p>
      <svg class="network" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${texts.title}. ${summary}`}>
        {links.map(({ from, to, width: stroke, line, head }) => (
          <g key={`${from} ${to}`} class={isFaint([from, to]) ? "network-link network-faint" : "network-link"}>
            <line {...line} stroke-width={stroke} />
            {head !== null && <polygon points={head} />}
          </g>
        ))}
        {nodes.map(({ name, x, y, radius, label }, place) => (
          <g
            key={place}
            class={
              chosen !== undefined && !partners.has(place) && place !== picked
                ? "network-node network-faint"
                : "network-node"
            }
            onClick={() => {
              setPicked(place === picked ? null : place);
            }}
          >
            <title>{name}</title>
            <circle cx={x} cy={y} r={radius} />
            <text
              x={label.x}
              y={label.y}
              dy="0.35em"
              text-anchor={label.anchor}
              transform={label.turn === 0 ? undefined : `rotate(${label.turn} ${label.x} ${label.y})`}
            >
              {shortName(name)}
            </text>
          </g>
        ))}
      </svg>
      <p class="hint">{texts.legend}</p>
    </div>
  );
}
