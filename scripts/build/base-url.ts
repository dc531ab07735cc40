const local = "https://localhost:3000/";

/**
 * The address that the built add-in is served from, with a trailing slash; the local one if omitted. Office loads
 * add-ins over https only, so anything else is rejected, except http on this computer, which some tools use for tests.
 *
 * @param name What the user has set, for the error.
 * @throws an error with an example of a valid address.
 */
export function baseUrl(given: string | undefined, name = "ADDIN_BASE_URL"): string {
  const requested = given?.trim() ?? "";
  if (requested === "") return local;
  const reject = (why: string): never => {
    throw new Error(`${name} is "${requested}", ${why}. Give an address such as https://example.org/jjj/`);
  };
  if (!URL.canParse(requested)) return reject("which is not a whole address");
  const url = new URL(requested);
  const isLocal = url.hostname === "localhost" || url.hostname === "127.0.0.1";
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLocal)) return reject("but Office asks for https");
  if (url.username !== "" || url.password !== "") return reject("which would publish a user name");
  if (url.search !== "" || url.hash !== "") return reject("which has a query or a fragment");
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
