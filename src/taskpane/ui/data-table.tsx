export interface DataTableProps {
  readonly caption: string;
  /** For a caption that only repeats the heading above. */
  readonly isCaptionHidden?: boolean;
  readonly headers: readonly string[];
  /** Row by row; the first `labelColumns` of each are its headers. */
  readonly rows: readonly (readonly (string | number)[])[];
  readonly labelColumns?: number;
  /** Formats a number; without it, numbers are shown as JavaScript writes them. */
  readonly format?: (value: number) => string;
}

/** A table to read. Where it is wider than the pane it scrolls in its own frame, also by the keyboard. */
export function DataTable({
  caption,
  isCaptionHidden = false,
  headers,
  rows,
  labelColumns = 1,
  format = String,
}: DataTableProps) {
  const isNumeric = headers.map((_, column) => rows.some((row) => typeof row[column] === "number"));
  return (
    <div class="data-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table class="data">
        <caption class={isCaptionHidden ? "visually-hidden" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {headers.map((header, column) => (
              <th key={column} scope="col" class={isNumeric[column] === true ? "number" : undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) =>
                column < labelColumns ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column} class={typeof cell === "number" ? "number" : undefined}>
                    {typeof cell === "number" ? format(cell) : cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
