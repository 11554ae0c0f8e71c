// The clock on the wall of the venue. Where clocks go forward it never shows some times; where they go back it shows some twice.
import {say} from './words.js';

const DAY = 86_400_000;

/** A time that is not shown, or twice; its message is for whoever typed it. */
export class UnclearTime extends Error {}

/** What the clock shows, as a field for dates and times takes it. */
export function wallClock(instant, zone) {
  return instant.toLocaleString('sv-SE', {timeZone: zone}).replace(' ', 'T');
}

/** The instants at which the clock shows a time: one, none or two. */
function instantsOf(wall, zone) {
  const wanted = Date.parse(wall + 'Z');
  // Whatever the clock does that night, it is set as it was the day before or as it will be the day after.
  const offsets = [wanted - DAY, wanted + DAY].map(near => Date.parse(wallClock(new Date(near), zone) + 'Z') - near);
  return [...new Set(offsets)]
    .map(offset => ({offset, instant: new Date(wanted - offset)}))
    .filter(({instant}) => Date.parse(wallClock(instant, zone) + 'Z') === wanted);
}

/** Of a time that the clock shows twice, the two offsets that tell one from the other; of any other time none. */
export function offsetsOf(wall, zone) {
  const shown = instantsOf(wall, zone);
  return shown.length > 1 ? shown.map(({offset}) => written(offset)) : [];
}

/** The instant of a time on the wall, such as 2025-10-26T02:30; where it is shown twice an offset says which: "+01:00". */
export function instantOf(wall, zone, said) {
  const shown = instantsOf(wall, zone);
  const time = wall.slice(11, 16);
  if (!shown.length) throw new UnclearTime(say('desk.ui.no-such-time', {time}));
  const meant = shown.find(({offset}) => !said || written(offset) === said);
  if (!meant || (!said && shown.length > 1)) {
    throw new UnclearTime(say('desk.ui.which-time', {time, choices: shown.map(({offset}) => `@${time}${written(offset)}`).join(', ')}));
  }
  return meant.instant;
}

function written(offset) {
  const minutes = Math.abs(offset) / 60_000;
  return `${offset < 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
