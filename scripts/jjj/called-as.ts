/** How the user called a command, for messages: by its script in a checkout, with npx, or by its name. */
export function calledAs(command: "jjj" | "sql", env: NodeJS.ProcessEnv = process.env): string {
  if (env["npm_lifecycle_event"] === command) return `npm run --silent ${command} --`;
  if (command === "sql") return `${calledAs("jjj", env)} sql`;
  return env["npm_command"] === "exec" ? "npx jjj" : "jjj";
}
