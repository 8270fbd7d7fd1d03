// Writes a file of the core's into the shopper's downloads. Our own pages that hand out files share it.

import ICAL from './vendor/ical.js';

const WRITERS = {
  calendar: ({ plain }) => ['text/calendar;charset=utf-8', ICAL.stringify(plain)],
  table: ({ plain }) => ['text/csv;charset=utf-8', plain],
  ledger: ({ plain }) => ['application/json', JSON.stringify(plain, null, 2)],
};

export function save(file) {
  const [type, text] = WRITERS[file.kind](file);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
