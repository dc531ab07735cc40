import { useId } from "preact/hooks";

export interface BarChartProps {
  readonly title: string;
  /** A description of the picture for screen readers. */
  readonly description: string;
  readonly parts: readonly string[];
  /** Shares that add up to 1. */
  readonly bars: readonly { readonly name: string; readonly shares: readonly number[] }[];
  readonly format: (share: number) => string;
}

const width = 280;
const bar = { left: 0, height: 26, step: 52, top: 30 };
/** Below this width, in units of the drawing, a number does not fit into its part. */
const roomForNumber = 36;

/** Bars of 100 % whose parts have a colour, a pattern and their number. */
export function BarChart({ title, description, parts, bars, format }: BarChartProps) {
  const id = useId();
  const height = bar.top + bars.length * bar.step;
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title}. ${description}`}>
      <defs>
        <pattern id={`${id}-2`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="hatch" x1="0" x2="0" y1="0" y2="6" />
        </pattern>
        <pattern id={`${id}-3`} width="7" height="7" patternUnits="userSpaceOnUse">
          <circle class="dot" cx="2" cy="2" r="1.1" />
        </pattern>
      </defs>
      {parts.map((part, index) => (
        <g key={part} class={`part-${index + 1}`}>
          <Part id={id} index={index} x={(index * width) / parts.length} y={2} width={14} height={14} />
          <text x={(index * width) / parts.length + 19} y={14}>
            {part}
          </text>
        </g>
      ))}
      {bars.map(({ name, shares }, row) => {
        const y = bar.top + row * bar.step;
        return (
          <g key={name}>
            <text x={0} y={y + 12}>
              {name}
            </text>
            {shares.map((share, index) => {
              const start = shares.slice(0, index).reduce((sum, one) => sum + one, 0) * width;
              return (
                <g key={index} class={`part-${index + 1}`}>
                  <Part id={id} index={index} x={start} y={y + 18} width={share * width} height={bar.height} />
                  {share * width >= roomForNumber && (
                    <text class="halo" x={start + (share * width) / 2} y={y + 35} text-anchor="middle">
                      {format(share)}
                    </text>
                  )}
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

interface PartProps {
  readonly id: string;
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function Part({ id, index, ...box }: PartProps) {
  return (
    <>
      <rect class="fill" {...box} />
      {index > 0 && <rect {...box} fill={`url(#${id}-${index + 1})`} />}
    </>
  );
}
