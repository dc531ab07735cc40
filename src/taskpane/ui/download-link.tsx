import { useEffect, useState } from "preact/hooks";

const types = {
  csv: "text/csv",
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};

export interface DownloadLinkProps {
  readonly label: string;
  /** The name of the file, whose ending says what it is. */
  readonly name: `${string}.${keyof typeof types}`;
  readonly content: string | Uint8Array;
}

/** A link that saves a file made in the pane. */
export function DownloadLink({ label, name, content }: DownloadLinkProps) {
  const [url, setUrl] = useState<string | null>(null);
  const type = types[name.slice(name.lastIndexOf(".") + 1) as keyof typeof types];
  useEffect(() => {
    const made = URL.createObjectURL(
      new Blob([typeof content === "string" ? content : content.slice().buffer], { type }),
    );
    setUrl(made);
    return () => {
      URL.revokeObjectURL(made);
    };
  }, [content, type]);
  if (url === null) return null;
  return (
    <a class="link" href={url} download={name}>
      {label}
    </a>
  );
}
