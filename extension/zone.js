// The shopper's zone as data: from which instant on which offset from UTC holds, three years back and two ahead.

const DAY = 86400000;
const HOUR = 3600000;

// It is asked for with every request, and does not change with every one.
let last;
export function zone(now) {
  const name = new Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'local';
  if (last?.name !== name || Math.abs(now - last.now) > HOUR) last = { name, now, offsets: offsetsAround(now) };
  return { name, offsets: last.offsets };
}

function offsetsAround(now) {
  const offsetAt = (time) => -new Date(time).getTimezoneOffset() * 60;
  const start = now - 3 * 366 * DAY;
  const offsets = [[start, offsetAt(start)]];
  // Weekly steps: no zone known changes twice within one week.
  for (let from = start; from < now + 2 * 366 * DAY; from += 7 * DAY) {
    let [low, high] = [from, from + 7 * DAY];
    if (offsetAt(low) === offsetAt(high)) continue;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(middle) === offsetAt(from)) low = middle;
      else high = middle;
    }
    offsets.push([high, offsetAt(high)]);
  }
  return offsets;
}
