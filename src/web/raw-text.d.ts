/** The text of a file, as Vite puts it into the page. */
declare module '*?raw' {
  const text: string;
  // oxlint-disable-next-line import/no-default-export -- the form in which Vite gives it
  export default text;
}
