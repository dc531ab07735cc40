const local = "https://localhost:3000/";

/**
 * The address that the built add-in is served from, with a slash at its end; left out, the local one. Office loads
 * add-ins over https only, so anything else is refused, except http on this machine, which some tools test with.
 * Throws an error that says what to give instead.
 */
export function baseUrl(given: string | undefined): string {
  const wished = given?.trim() ?? "";
  if (wished === "") return local;
  const refuse = (why: string): never => {
    throw new Error(`ADDIN_BASE_URL is "${wished}", ${why}. Give an address such as https://example.org/jjj/`);
  };
  if (!URL.canParse(wished)) return refuse("which is not a whole address");
  const url = new URL(wished);
  const isLocal = url.hostname === "localhost" || url.hostname === "127.0.0.1";
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLocal)) return refuse("but Office asks for https");
  if (url.username !== "" || url.password !== "") return refuse("which would publish a user name");
  if (url.search !== "" || url.hash !== "") return refuse("which has a query or a fragment");
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
