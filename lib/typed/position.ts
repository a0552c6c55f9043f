import { err, ok, type Result } from '@/lib/kernel/result';
import { typedText } from './identifier';

/** Degrees north and east as decimals with at most six places, which is about eleven centimetres. */
export interface TypedPosition {
  readonly latitude: string;
  readonly longitude: string;
}

export interface PositionRefusal {
  readonly code: 'POSITION_MALFORMED' | 'POSITION_INCOMPLETE';
  readonly field: 'latitude' | 'longitude';
}

const furthest = { latitude: 90, longitude: 180 } as const;

/**
 * The position that was typed in two boxes, or pasted whole into one of them, as maps give it: `-10.916206, -37.077466`, with
 * decimal commas, in degrees, minutes and seconds, or as a map's address. Rounded to six decimals. Null for none.
 */
export function parsePosition(boxes: TypedPosition): Result<TypedPosition | null, PositionRefusal> {
  const latitude = readBox(boxes.latitude);
  const longitude = readBox(boxes.longitude);
  if (latitude === null) return err({ code: 'POSITION_MALFORMED', field: 'latitude' });
  if (longitude === null) return err({ code: 'POSITION_MALFORMED', field: 'longitude' });
  const pair = [latitude, longitude].find(({ length }) => length === 2);
  const [north, east] = pair ?? [...latitude, ...longitude];
  if (pair && [latitude, longitude].some((box) => box.length > 0 && box.join() !== pair.join())) {
    return err({ code: 'POSITION_MALFORMED', field: pair === latitude ? 'longitude' : 'latitude' });
  }
  if (north === undefined) return ok(null);
  if (east === undefined) {
    return err({ code: 'POSITION_INCOMPLETE', field: latitude.length === 0 ? 'latitude' : 'longitude' });
  }
  return onEarth(north, east);
}

function onEarth(north: string, east: string): Result<TypedPosition, PositionRefusal> {
  if (Number(north) ** 2 > furthest.latitude ** 2)
    return err({ code: 'POSITION_MALFORMED', field: 'latitude' });
  if (Number(east) ** 2 > furthest.longitude ** 2)
    return err({ code: 'POSITION_MALFORMED', field: 'longitude' });
  return ok({ latitude: north, longitude: east });
}

const degrees = /^([+-]?\d{1,3}(?:[.,]\d{1,15})?)\s*(?:°|o|graus)?$/;
const sexagesimal =
  /^([NSLEWO]?)\s*(-?\d{1,3}(?:[.,]\d{1,15})?)\s*(?:°|o)?\s*(?:(\d{1,2})\s*['′]\s*)?(?:(\d{1,2}(?:[.,]\d{1,6})?)\s*(?:"|″|''|′′)\s*)?([NSLEWO]?)$/i;

/** The numbers of a box: none, one, or a pair; null for what is neither. */
function readBox(text: string): readonly string[] | null {
  const typed = typedText(text, 'POSITION');
  if (typed === null) return null;
  if (typed === '') return [];
  const linked = /(?:[@=:/]|%40)(-?\d{1,2}\.\d+)(?:,|%2C|\/|&m?lon=)\s*\+?(-?\d{1,3}\.\d+)/i.exec(typed);
  const parts = linked ? [linked[1] ?? '', linked[2] ?? ''] : partsOf(withoutWords(typed));
  const numbers = parts.map(readDegrees);
  if (numbers.length > 2 || numbers.includes(null)) return null;
  return numbers.map((number) => number ?? '');
}

function withoutWords(text: string): string {
  return text.replace(/\b(?:latitude|longitude|lat|long|lng|lon)\b\.?\s*[:=]?\s*/gi, ' ').trim();
}

function partsOf(text: string): readonly string[] {
  if (readDegrees(text) !== null) return [text];
  const splits = [
    /\s*;\s*/,
    /,\s+/,
    /(?<=[NSLEWO])[\s,]+(?=\d)|(?<=["″'′°])[\s,]+(?=-?\d)/i,
    /\s+/,
    /(?<=\.\d+),/,
  ];
  const pairs = splits.map((split) => text.split(split));
  return pairs.find((pair) => pair.length === 2 && pair.every((one) => readDegrees(one) !== null)) ?? [text];
}

function readDegrees(typed: string): string | null {
  const text = typed.trim();
  const [, decimal] = degrees.exec(text) ?? [];
  if (decimal !== undefined) return rounded(Number(decimal.replace(',', '.')));
  const [, before = '', whole, minutes = '0', seconds = '0', after = ''] = sexagesimal.exec(text) ?? [];
  if (
    whole === undefined ||
    !/[NSLEWO°]/i.test(text) ||
    Number(minutes) > 59 ||
    Number(seconds.replace(',', '.')) >= 60
  )
    return null;
  const size =
    Number(whole.replace('-', '').replace(',', '.')) +
    Number(minutes) / 60 +
    Number(seconds.replace(',', '.')) / 3_600;
  const isBack = whole.startsWith('-') || /[SWO]/i.test(before + after);
  return rounded(isBack ? -size : size);
}

/** At most six decimals, without zeros at the end. */
function rounded(degree: number): string {
  const text = degree.toFixed(6).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}
