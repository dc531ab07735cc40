/** A summary below its title: without the title, where it begins with it before a colon. */
export function withoutTitle(summary: string, title: string): string {
  const [, rest] = summary.startsWith(title) ? (/^[:：]\s*(.*)$/su.exec(summary.slice(title.length)) ?? []) : [];
  return rest === undefined ? summary : rest.charAt(0).toUpperCase() + rest.slice(1);
}
