import { spreadApart, roundTicks } from "./scale";

export interface LineChartProps {
  readonly title: string;
  /** A description of the picture for screen readers. */
  readonly description: string;
  readonly categories: readonly string[];
  readonly lines: readonly { readonly name: string; readonly values: readonly number[] }[];
  /** Which colour, dash and mark the first line has, so that a region keeps its own in all pictures. */
  readonly firstSeries?: number;
  readonly format: (value: number) => string;
}

const size = { width: 280, height: 180 };
const area = { left: 32, right: 210, top: 10, bottom: 156 };
const dashes = ["", "6 3", "2 3"];

/** Lines over time on a scale that holds zero; each has a colour, a dash, a mark and its name at its end. */
export function LineChart({ title, description, categories, lines, firstSeries = 0, format }: LineChartProps) {
  const all = lines.flatMap(({ values }) => values);
  const ticks = roundTicks(Math.min(...all), Math.max(...all), 4);
  const lowest = ticks[0] ?? 0;
  const highest = ticks.at(-1) ?? 1;
  const x = (index: number) => area.left + 8 + ((area.right - area.left - 16) * index) / (categories.length - 1);
  const y = (value: number) => area.bottom - ((area.bottom - area.top) * (value - lowest)) / (highest - lowest);
  const labels = spreadApart(
    lines.map(({ values }) => y(values.at(-1) ?? 0)),
    25,
    area.top + 2,
    area.bottom - 10,
  );
  return (
    <svg class="chart" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={`${title}. ${description}`}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class={tick === 0 ? "grid zero" : "grid"} x1={area.left} x2={area.right} y1={y(tick)} y2={y(tick)} />
          <text class="soft" x={area.left - 4} y={y(tick) + 4} text-anchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      {categories.map((category, index) => (
        <text key={category} class="soft" x={x(index)} y={area.bottom + 16} text-anchor="middle">
          {category}
        </text>
      ))}
      {lines.map(({ name, values }, order) => (
        <g key={name} class={`series-${firstSeries + order + 1}`}>
          <polyline
            points={values.map((value, index) => `${x(index)},${y(value)}`).join(" ")}
            stroke-dasharray={dashes[firstSeries + order]}
          />
          {values.map((value, index) => (
            <Mark key={index} series={firstSeries + order} x={x(index)} y={y(value)} />
          ))}
          <line
            class="leader"
            x1={x(values.length - 1) + 5}
            y1={y(values.at(-1) ?? 0)}
            x2={area.right + 2}
            y2={labels[order]}
          />
          <text x={area.right + 5} y={(labels[order] ?? 0) + 1}>
            {name}
          </text>
          <text x={area.right + 5} y={(labels[order] ?? 0) + 13}>
            {format(values.at(-1) ?? 0)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** A circle, a square or a triangle. */
function Mark({ series, x, y }: { readonly series: number; readonly x: number; readonly y: number }) {
  if (series === 0) return <circle class="mark" cx={x} cy={y} r={3.2} />;
  if (series === 1) return <rect class="mark" x={x - 3} y={y - 3} width={6} height={6} />;
  return <path class="mark" d={`M${x} ${y - 4}l4 7h-8Z`} />;
}
