/*
 * Part of the demo's page while it is developed. A page that was opened before the last build reloads: at once, or when
 * it reaches the server again.
 */
const builds = new EventSource(`/builds?since=${Math.floor(performance.timeOrigin)}`);
builds.addEventListener("message", () => {
  location.reload();
});
