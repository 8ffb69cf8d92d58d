const END = 0x06054b50;
const FIRST_OF_1980 = 0x21;

/** The bytes of a ZIP file with every date set to the first one it can hold, so that they do not tell the hour. */
export function withoutDates(zip: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(zip);
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) throw new Error('The workbook is no ZIP file; its library has changed.');
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    setDate(view, entry + 12);
    setDate(view, view.getUint32(entry + 42, true) + 10);
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + name! + extra! + comment!;
  }
  return bytes;
}

const setDate = (view: DataView, at: number) => {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, FIRST_OF_1980, true);
};
