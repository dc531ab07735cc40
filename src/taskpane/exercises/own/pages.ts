// What is fetched when a page of a trainer's own exercises is opened.
export { NewPage } from "./new-page";
export { OwnPage } from "./own-page";
